import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { FieldLabel } from './field-label';
import type { Choice } from './select';
import './combo-box.css';
import './field.css';
import './overlay.css';

/** What a combo box needs: its choices, which of them holds, and how typed words find them. */
export interface ComboBoxProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  /** Whether the words typed mean a choice. */
  readonly isMeant: (label: string, typed: string) => boolean;
  /** What the list says where nothing is found. */
  readonly empty: string;
}

/** One choice among many, found by typing; its name stands elsewhere on the screen. */
export function ComboBox<Id extends string>({
  label,
  choices,
  value,
  onChange,
  isMeant,
  empty,
}: ComboBoxProps<Id>) {
  return (
    <AriaComboBox
      className="field"
      value={value ?? null}
      defaultItems={choices}
      defaultFilter={isMeant}
      allowsEmptyCollection
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel label={label} isHidden />
      <div className="combo-box">
        <Input className="field-input" />
        <Button className="field-act">
          <ChevronDown aria-hidden="true" strokeWidth={1.75} />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<Choice<Id>>
          className="options"
          renderEmptyState={() => <p className="option">{empty}</p>}
        >
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
