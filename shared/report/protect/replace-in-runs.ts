import type { Inline, RichText, TextRun } from '../../domain/inline';
import type { FindNames } from './find-names';

/** Gives what stands in place of a find; `start` tells whether a sentence begins there. */
export type Replacer = (found: string, start: boolean) => string;

/**
 * Replaces the names found in text, also where it runs across several runs ("**Li**via"): the
 * replacement takes the formats of the run in which the find begins.
 */
export function replaceInText(
  content: RichText,
  findNames: FindNames,
  replacer: Replacer,
): RichText {
  const result: Inline[] = [];
  let runs: TextRun[] = [];
  const flush = () => {
    result.push(...replaceInRuns(runs, findNames, replacer));
    runs = [];
  };
  for (const inline of content) {
    if (inline.type === 'text') {
      runs.push(inline);
    } else {
      flush();
      result.push(inline);
    }
  }
  flush();
  return result;
}

function replaceInRuns(
  runs: readonly TextRun[],
  findNames: FindNames,
  replacer: Replacer,
): readonly TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const finds = findNames(text);
  if (finds.length === 0) return runs;
  let offset = 0;
  const replaced = runs.map((run) => {
    const from = offset;
    const to = from + run.text.length;
    offset = to;
    let words = '';
    let position = from;
    for (const find of finds) {
      const end = find.index + find.words.length;
      if (end <= from || find.index >= to) continue;
      words += text.slice(position, Math.max(position, find.index));
      if (find.index >= from) words += replacer(find.words, startsSentence(text, find.index));
      position = Math.min(end, to);
    }
    words += text.slice(position, to);
    return { ...run, text: words };
  });
  return replaced.filter((run) => run.text !== '');
}

function startsSentence(text: string, index: number): boolean {
  return /(^|[.!?…]["”»’)]*\s+)$/u.test(text.slice(0, index));
}
