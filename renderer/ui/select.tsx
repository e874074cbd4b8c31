import { ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { FieldLabel } from './field-label';
import './field.css';
import './overlay.css';
import './select.css';

/** One of the choices of a `Select`. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** What a select needs: its choices and which of them holds. */
export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
  /** Its name stands elsewhere on the screen, as at the head of a column. */
  readonly isLabelHidden?: boolean;
}

/** One choice among a few, in a list that opens. */
export function Select<Id extends string>({
  label,
  hint,
  choices,
  value,
  onChange,
  isDisabled = false,
  isLabelHidden = false,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Button className="button select">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden="true" strokeWidth={1.75} />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
