import type { Message } from '../../shared/base/result';
import { messages as words } from './messages';
import type { Terminal } from './terminal';

/** Says messages on standard error, a line each: "Warning: …". */
export function sayMessages(told: readonly Message[], terminal: Terminal): void {
  for (const { severity, text } of told) terminal.say(`${words.severity[severity]}: ${text}`);
}
