import type { Command, OptionSpec } from './command';
import { messages } from './messages';

const width = 80;

/** Lines of at most 80 characters, all behind the same margin but the first, which has its own beginning. */
function wrap(text: string, margin: number, beginning = ' '.repeat(margin)): string[] {
  const lines: string[] = [];
  let line = beginning.padEnd(margin);
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(margin);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

function describeOption([name, option]: readonly [string, OptionSpec]): string[] {
  const { value, help, choices } = option;
  const text = choices === undefined ? help : `${help} ${choices.join(', ')}.`;
  const beginning = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  return beginning.length > 18
    ? [beginning, ...wrap(text, 20)]
    : wrap(text, 20, beginning.padEnd(20));
}

/** The help of one command. */
export function describeCommand(command: Command): string {
  const hasOptions = Object.keys(command.options).length > 0;
  const usage = ['rapporteur', command.name, command.usage, hasOptions ? '[OPTIONS]' : ''];
  return [
    command.summary,
    '',
    `${messages.usage} ${usage.filter((part) => part !== '').join(' ')}`,
    ...command.details.flatMap((detail) => ['', ...wrap(detail, 0)]),
    '',
    messages.options,
    ...Object.entries(command.options).flatMap(describeOption),
    ...describeOption(['help', { help: messages.helpOption }]),
    '',
    messages.examples,
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/** The help of the program: its commands in a line each. */
export function describeProgram(commands: readonly Command[]): string {
  return [
    messages.purpose,
    '',
    `${messages.usage} rapporteur COMMAND`,
    '',
    messages.commands,
    ...commands.flatMap(({ name, summary }) => wrap(summary, 20, `  ${name}`)),
    '',
    messages.options,
    ...describeOption(['help', { help: messages.helpOption }]),
    ...describeOption(['version', { help: messages.versionOption }]),
    '',
    ...wrap(messages.moreHelp, 0),
    ...wrap(messages.exitCodes, 0),
    '',
  ].join('\n');
}
