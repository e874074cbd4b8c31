import { parseArgs } from 'node:util';
import type { Call, Command } from './command';
import { messages } from './messages';

/** A call that can be run, one that asks for help, or why it is neither. */
export type ParsedCall =
  | { readonly type: 'call'; readonly call: Call }
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly reason: string };

function wrong(reason: string): ParsedCall {
  return { type: 'wrong', reason };
}

function isTooLong(words: readonly string[], command: Command): ParsedCall | undefined {
  const [fewest, most] = command.words;
  if (words.length < fewest) {
    return wrong(messages.tooFewWords(`${command.name} ${command.usage}`));
  }
  const extra = words[most];
  return extra === undefined ? undefined : wrong(messages.tooManyWords(extra));
}

/** Takes the words behind a command's name apart by the command's own table of options. */
export function parseCall(command: Command, words: readonly string[]): ParsedCall {
  const { options } = command;
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const flags = new Set<string>();
  const plain: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === 'help') return { type: 'help' };
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) return wrong(messages.unknownOption(rawName));
    if (Object.hasOwn(values, name) || flags.has(name)) {
      return wrong(messages.repeatedOption(rawName));
    }
    if (option.value === undefined) {
      if (value !== undefined) return wrong(messages.needlessValue(rawName));
      flags.add(name);
      continue;
    }
    const looksLikeOption = inlineValue === false && value !== '-' && value.startsWith('-');
    if (value === undefined || value === '' || looksLikeOption) {
      return wrong(messages.missingValue(rawName, option.value));
    }
    if (option.choices?.includes(value) === false) {
      return wrong(messages.wrongChoice(rawName, value, option.choices));
    }
    if (option.isRepeatable === true) (lists[name] ??= []).push(value);
    else values[name] = value;
  }
  const missing = command.required?.find((name) => !Object.hasOwn(values, name));
  if (missing !== undefined) {
    return wrong(messages.missingOption(`--${missing}`, options[missing]?.value ?? ''));
  }
  return (
    isTooLong(plain, command) ?? { type: 'call', call: { words: plain, values, lists, flags } }
  );
}
