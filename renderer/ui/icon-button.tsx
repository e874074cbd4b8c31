import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tip } from './tip';
import './button.css';

/** What an icon button needs; its label is its name for screen readers and its tooltip. */
export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Its shortcut in pieces, as `toKeyLabel` gives them. */
  readonly keys?: readonly string[] | undefined;
}

/** A button that is an icon alone, with a tooltip that says its name and shortcut. */
export function IconButton({ icon: Icon, label, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className="button button-quiet icon-button">
        <Icon aria-hidden="true" strokeWidth={1.75} />
      </AriaButton>
      <Tip text={label} keys={keys} />
    </TooltipTrigger>
  );
}
