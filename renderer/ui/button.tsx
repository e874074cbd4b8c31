import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import './button.css';

/** How much a button asks for attention: one `primary` at most per screen, `quiet` in bars and lists. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

/** What a button needs: its words, how it looks, and what it does. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
}

/** A button with words on it, and perhaps an icon before them. */
export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {children}
    </AriaButton>
  );
}
