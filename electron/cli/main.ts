import { commands } from './commands';
import { describeCommand, describeProgram } from './help';
import { messages } from './messages';
import { parseCall } from './parse-call';
import type { ExitCode, Terminal } from './terminal';
import { exitCodes } from './terminal';
import { wrongUsage } from './wrong-usage';

async function runWords(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  const names = commands.map((command) => command.name);
  if (name === undefined) {
    return wrongUsage(`${messages.noCommand}${names.join(', ')}.`, terminal);
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await terminal.print(describeProgram(commands));
    return exitCodes.done;
  }
  if (name === '--version') {
    await terminal.print(`rapporteur ${terminal.version}\n`);
    return exitCodes.done;
  }
  const [asked, given] = name === 'help' ? [rest[0] ?? '', ['--help']] : [name, rest];
  const command = commands.find((candidate) => candidate.name === asked);
  if (command === undefined) {
    return wrongUsage(
      asked.startsWith('-') ? messages.unknownOption(asked) : messages.unknownCommand(asked, names),
      terminal,
    );
  }
  const parsed = parseCall(command, given);
  switch (parsed.type) {
    case 'help':
      await terminal.print(describeCommand(command));
      return exitCodes.done;
    case 'wrong':
      return wrongUsage(parsed.reason, terminal, command.name);
    case 'call': {
      const run = await command.load();
      return run(parsed.call, terminal);
    }
  }
}

/**
 * Runs the command line: `words` are what stands behind the program's name. Gives the exit code;
 * what a person can cause is said in sentences, and only faults of the program itself as errors.
 */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await runWords(words, terminal);
  } catch (error) {
    terminal.say(messages.bug);
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.failed;
  }
}
