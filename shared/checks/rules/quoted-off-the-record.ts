import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { foldText } from '../../base/text';
import { rangeWords } from '../range-words';

/** Words in a row that make a quotation and not a coincidence. */
const run = 6;

/** Words that are off the record and stand in a note that goes out as well. */
export function quotedOffTheRecord({ notes }: CheckSubject): readonly Finding[] {
  const hidden = new Set(
    notes.flatMap(({ note, isHidden, words }) => [
      ...(isHidden ? runsOf(words) : []),
      ...(note.ranges ?? []).flatMap((range) =>
        range.type === 'offTheRecord' ? runsOf(rangeWords(note, range.id)) : [],
      ),
    ]),
  );
  if (hidden.size === 0) return [];
  return notes.flatMap(({ note, isHidden }) => {
    if (isHidden) return [];
    const off = new Set(
      (note.ranges ?? []).filter(({ type }) => type === 'offTheRecord').map(({ id }) => id),
    );
    const open = note.content.filter(
      (inline) => !('ranges' in inline && inline.ranges?.some((id) => off.has(id)) === true),
    );
    const words = open.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
    const quoted = runsOf(words).find((one) => hidden.has(one));
    return quoted === undefined
      ? []
      : [{ place: { type: 'note' as const, id: note.id }, details: { words: quoted } }];
  });
}

function runsOf(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, index) => words.slice(index, index + run).join(' '));
}
