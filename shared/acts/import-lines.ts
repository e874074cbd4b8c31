import type { Message } from '../base/result';
import type { PreviewLine } from './import-preview';

/** What a reader says of a line or of a run of lines. */
export type KnownLine = Omit<PreviewLine, 'lastLine'> & { readonly lastLine?: number };

/**
 * Accounts for every line of a text exactly once, in runs of lines of one fate: as the reader says, as
 * empty, as left out where a message says so, and as `rest` where nothing is said of a line with words.
 */
export function accountForLines(
  text: string,
  known: Iterable<KnownLine>,
  { messages, rest }: { readonly messages: readonly Message[]; readonly rest: PreviewLine['fate'] },
): readonly PreviewLine[] {
  const lines = text.split(/\r\n?|\n/u);
  if (lines.at(-1) === '') lines.pop();
  const fates: (KnownLine | undefined)[] = Array.from({ length: lines.length + 1 });
  for (const one of known) {
    const last = Math.min(one.lastLine ?? one.line, lines.length);
    for (let line = one.line; line <= last; line += 1) fates[line] ??= one;
  }
  const reasons = reasonsByLine(messages);
  const runs: PreviewLine[] = [];
  lines.forEach((words, index) => {
    const line = index + 1;
    const fate = fates[line] ?? unsaid(words, line, rest, reasons);
    const before = runs.at(-1);
    const goesOn = before?.fate === fate.fate && before.why === fate.why;
    if (goesOn && !startsAnew(fate, line)) runs[runs.length - 1] = { ...before, lastLine: line };
    else {
      runs.push({
        line,
        lastLine: line,
        fate: fate.fate,
        ...(fate.why === undefined ? {} : { why: fate.why }),
      });
    }
  });
  return runs;
}

/** People, messages and items are told apart; headings and empty lines need not be. */
function startsAnew({ line, fate }: KnownLine, at: number): boolean {
  return line === at && fate !== 'empty' && fate !== 'heading';
}

function unsaid(
  words: string,
  line: number,
  rest: PreviewLine['fate'],
  reasons: ReadonlyMap<number, string>,
): KnownLine {
  if (words.replace('\ufeff', '').trim() === '') return { line: 0, fate: 'empty' };
  const why = reasons.get(line);
  return why === undefined ? { line: 0, fate: rest } : { line, fate: 'setAside', why };
}

/** The first message that names a line. */
function reasonsByLine(messages: readonly Message[]): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const { where, text } of messages) {
    const line = lineOf(where);
    if (line !== undefined && !reasons.has(line)) reasons.set(line, text);
  }
  return reasons;
}

/** The rest of a file that is longer than what is read, where a message with this code says so. */
export function restAfter(
  known: readonly KnownLine[],
  messages: readonly Message[],
  code: string,
): readonly KnownLine[] {
  const message = messages.find((one) => one.code === code);
  const last = known.reduce((line, one) => Math.max(line, one.lastLine ?? one.line), 0);
  return message === undefined
    ? known
    : [...known, { line: last + 1, lastLine: Infinity, fate: 'setAside', why: message.text }];
}

/** The number of the line that a message is about; nothing where it is about the whole. */
export function lineOf(where: string | undefined): number | undefined {
  const [, line] = /^line (\d+)$/u.exec(where ?? '') ?? [];
  return line === undefined ? undefined : Number(line);
}
