import { Tooltip } from 'react-aria-components';
import { Kbd } from './kbd';
import './tip.css';

/** What a tooltip says. */
export interface TipProps {
  readonly text: string;
  readonly keys?: readonly string[] | undefined;
}

/** The tooltip inside a `TooltipTrigger`: a few words and a shortcut. */
export function Tip({ text, keys }: TipProps) {
  return (
    <Tooltip offset={6} className="tip">
      {text}
      {keys !== undefined && keys.length > 0 && <Kbd keys={keys} />}
    </Tooltip>
  );
}
