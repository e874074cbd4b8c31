import { messages } from './messages';
import type { ExitCode, Terminal } from './terminal';
import { exitCodes } from './terminal';

/** Says why a call was wrong and where the help is, and ends with the code for that. */
export function wrongUsage(reason: string, terminal: Terminal, command?: string): ExitCode {
  terminal.say(reason);
  terminal.say(messages.seeHelp(command));
  return exitCodes.wrongUsage;
}
