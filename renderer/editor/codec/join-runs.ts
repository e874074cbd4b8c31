import type { Inline, RichText, TextRun } from '../../../shared/domain/inline';

/** The same text with neighbouring runs joined that differ in nothing, and without empty ones. */
export function joinRuns(content: readonly Inline[]): RichText {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type === 'text' && inline.text === '') continue;
    if (inline.type === 'text' && last?.type === 'text' && isLike(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function isLike(one: TextRun, other: TextRun): boolean {
  return (
    one.link === other.link &&
    one.language === other.language &&
    sameList(one.formats, other.formats) &&
    sameList(one.ranges, other.ranges)
  );
}

function sameList(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
