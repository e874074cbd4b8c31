import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { Note } from '../../domain/note';
import type { PathStep } from '../json-problem';
import type { NoteHolder } from '../map-notes';
import { mapNotes } from '../map-notes';
import { quote, writePath } from '../write-path';
import { mapObjects } from './map-objects';

/** Gives each id once: an id that was given before gets `-2`, `-3` behind it. */
function createIdGiver(taken: Iterable<Id>): (id: Id) => Id {
  const given = new Set(taken);
  const counts = new Map<Id, number>();
  return (id) => {
    let own = id;
    while (given.has(own)) {
      const count = (counts.get(id) ?? 1) + 1;
      counts.set(id, count);
      own = `${id.slice(0, 57)}-${count}`;
    }
    given.add(own);
    return own;
  };
}

function renameRange(note: Note, from: Id, to: Id): Note {
  const rename = (id: unknown) => (id === from ? to : id);
  const renamed = mapObjects(note, (object) => {
    const names: unknown = object.ranges;
    return Array.isArray(names) && names.includes(from)
      ? { ...object, ranges: names.map(rename) }
      : object;
  });
  const ranges = note.ranges?.map((range) => (range.id === from ? { ...range, id: to } : range));
  return { ...renamed, ranges };
}

/**
 * Gives notes and ranges whose id is taken another one, so that every note can be found again;
 * what names the id elsewhere means the first. `taken` are the ids of the other printed things.
 */
export function repairIds<Holder extends NoteHolder>(
  holder: Holder,
  root: string,
  taken: Iterable<Id>,
): { readonly value: Holder; readonly messages: readonly Message[] } {
  const give = createIdGiver(taken);
  const messages: Message[] = [];
  const giveAt = (id: Id, path: readonly PathStep[]): Id => {
    const own = give(id);
    if (own !== id) {
      const where = writePath([root, ...path]);
      const text = `${where} had the id ${quote(id)}, which another thing has already; it now has ${quote(own)}.`;
      messages.push(warningMessage('file.id-repaired', text, where));
    }
    return own;
  };
  const value = mapNotes(holder, (note, path) => {
    const id = giveAt(note.id, path);
    let own = id === note.id ? note : { ...note, id };
    for (const [index, range] of (note.ranges ?? []).entries()) {
      const rangeId = giveAt(range.id, [...path, 'ranges', index]);
      if (rangeId !== range.id) own = renameRange(own, range.id, rangeId);
    }
    return own;
  });
  return { value, messages };
}
