import { useId } from 'react';
import {
  FieldError,
  Input,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldLabel } from './field-label';
import { letPass } from './let-pass';
import './field.css';

/** What a field needs; the hint stands below it, and an error in place of the hint. */
export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Values that the field offers while one types. */
  readonly suggestions?: readonly string[] | undefined;
  /** Several lines instead of one. */
  readonly isLong?: boolean;
  /** Its name stands elsewhere on the screen, as at the head of a column. */
  readonly isLabelHidden?: boolean;
}

/** A field to type into, with its name above it. */
export function TextField({
  label,
  hint,
  error,
  placeholder,
  suggestions,
  isLong = false,
  isLabelHidden = false,
  ...rest
}: TextFieldProps) {
  const listId = useId();
  const place = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField
      {...rest}
      {...letPass(rest.onKeyDown)}
      isInvalid={error !== undefined}
      className="field"
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      {isLong ? (
        <TextArea className="field-input" {...place} />
      ) : (
        <Input
          className="field-input"
          {...place}
          {...(suggestions === undefined ? {} : { list: listId })}
        />
      )}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
