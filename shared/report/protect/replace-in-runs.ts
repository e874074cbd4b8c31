import type { Inline, RichText, TextRun } from '../../domain/inline';

/** Gives what stands in place of a find; `start` tells whether a sentence begins there. */
export type Replacer = (found: string, start: boolean) => string;

/**
 * Replaces what a pattern finds in text, also where it runs across several runs ("**Li**via"): the
 * replacement takes the formats of the run in which the find begins.
 */
export function replaceInText(content: RichText, pattern: RegExp, replacer: Replacer): RichText {
  const result: Inline[] = [];
  let runs: TextRun[] = [];
  const flush = () => {
    result.push(...replaceInRuns(runs, pattern, replacer));
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
  pattern: RegExp,
  replacer: Replacer,
): readonly TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const finds = [...text.matchAll(pattern)];
  if (finds.length === 0) return runs;
  let offset = 0;
  const replaced = runs.map((run) => {
    const from = offset;
    const to = from + run.text.length;
    offset = to;
    let words = '';
    let position = from;
    for (const find of finds) {
      const end = find.index + find[0].length;
      if (end <= from || find.index >= to) continue;
      words += text.slice(position, Math.max(position, find.index));
      if (find.index >= from) words += replacer(find[0], startsSentence(text, find.index));
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
