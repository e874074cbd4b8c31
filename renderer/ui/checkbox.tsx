import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { CheckboxFieldProps } from 'react-aria-components';
import './checkbox.css';

/** What a checkbox needs: its words and whether it is ticked. */
export interface CheckboxProps extends Omit<
  CheckboxFieldProps,
  'className' | 'style' | 'children'
> {
  readonly children: ReactNode;
}

/** Something that holds or does not, with its words beside it. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className="checkbox-field">
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden="true">
          <Check strokeWidth={3} />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
