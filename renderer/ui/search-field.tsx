import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components';
import { letPass } from './let-pass';
import './field.css';

/** What a search field needs; its label is its name, its placeholder may say what to type. */
export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field that narrows a list as one types; Esc empties it. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  inputRef,
  ...rest
}: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} {...letPass(rest.onKeyDown)} aria-label={label} className="search">
      <Search aria-hidden="true" strokeWidth={1.75} />
      <Input
        className="field-input"
        placeholder={placeholder ?? label}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <Button aria-label={clearLabel} className="field-act">
        <X aria-hidden="true" strokeWidth={1.75} />
      </Button>
    </AriaSearchField>
  );
}
