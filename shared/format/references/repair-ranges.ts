import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { Note } from '../../domain/note';
import type { Range } from '../../domain/range';
import type { PathStep } from '../json-problem';
import { quote, writePath } from '../write-path';
import { mapObjects } from './map-objects';
import { visitObjects } from './visit-objects';

/** The ranges that the note's own text names; other copies' wordings have ranges of their own. */
function namedRanges(note: Note): ReadonlySet<Id> {
  const named = new Set<Id>();
  visitObjects({ ...note, alternatives: undefined }, [], ({ ranges }) => {
    if (!Array.isArray(ranges)) return;
    for (const name of ranges) if (typeof name === 'string') named.add(name);
  });
  return named;
}

/**
 * Text that names a range which its note does not have could have been off the record, so it is
 * kept off the record until somebody has looked. Anchors of threads that are missing are left out.
 */
export function repairRanges(
  note: Note,
  path: readonly PathStep[],
  threads: ReadonlySet<Id>,
): { readonly note: Note; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const warn = (text: string) => {
    const where = writePath(path);
    messages.push(warningMessage('file.range-repaired', `${where} ${text}`, where));
  };

  const ranges = note.ranges ?? [];
  const gone = new Set<Id>();
  for (const range of ranges) {
    if (range.type === 'comment' && !threads.has(range.thread)) {
      gone.add(range.id);
      warn(
        `anchors the comment thread ${quote(range.thread)}, which is missing; the anchor is left out.`,
      );
    }
  }
  const known = new Set(ranges.map(({ id }) => id));
  const added: Range[] = [...namedRanges(note)]
    .filter((id) => !known.has(id))
    .map((id) => {
      warn(
        `has text in the range ${quote(id)}, which is missing; the text is off the record until you decide.`,
      );
      return { id, type: 'offTheRecord' };
    });
  if (messages.length === 0) return { note, messages };

  const kept = mapObjects(note, (object) => {
    const names: unknown = object.ranges;
    return Array.isArray(names) && names.some((name) => typeof name === 'string' && gone.has(name))
      ? { ...object, ranges: names.filter((name) => typeof name !== 'string' || !gone.has(name)) }
      : object;
  });
  const left = [...ranges.filter(({ id }) => !gone.has(id)), ...added];
  return { note: { ...kept, ranges: left.length > 0 ? left : undefined }, messages };
}
