import type { ExitCode, Terminal } from './terminal';

/** An option of a command: a flag, or one that takes a value, of any or of certain words. */
export interface OptionSpec {
  readonly help: string;
  /** What the value is called in the help, such as "FILE"; without it the option is a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times, each with a value of its own. */
  readonly isRepeatable?: true;
}

/** The options and words of one call, after they were looked at. */
export interface Call {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** The values of options that may be given several times, in their order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

/** What a command does; throws nothing that a person can cause. */
export type RunCommand = (call: Call, terminal: Terminal) => Promise<ExitCode>;

/** A command as the table has it: enough for the help, the rest is loaded when it runs. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The words after the command's name in its usage, such as "FILE --to FORMAT". */
  readonly usage: string;
  /** Further paragraphs of its help. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
  /** The fewest and most words that are no options. */
  readonly words: readonly [number, number];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly required?: readonly string[];
  readonly load: () => Promise<RunCommand>;
}
