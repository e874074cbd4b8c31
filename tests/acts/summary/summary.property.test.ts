import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropLines } from '../../../shared/acts/summary/drop-lines';
import { joinNotes } from '../../../shared/acts/summary/join-notes';
import { changePlace, notePlaces } from '../../../shared/acts/summary/note-places';
import { settleMeeting, summaryNotes, usedEntries } from '../../../shared/acts/summary/settle-log';
import { sourceKey, sourceLines } from '../../../shared/acts/summary/source-lines';
import { takeLines } from '../../../shared/acts/summary/take-lines';
import { createCountingIdSource } from '../../../shared/base/ids';
import { omit } from '../../../shared/base/omit';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { begun, taking } from './build-taken-meeting';

/** What a rapporteur may do with lines and notes; numbers choose among what is there. */
const command = fc.record({
  does: fc.constantFrom('separate', 'joined', 'into', 'drop', 'join', 'delete', 'move'),
  place: fc.nat(),
  at: fc.nat(),
  count: fc.integer({ min: 1, max: 4 }),
});
type Command = ReturnType<typeof command.generate>['value'];

function keysOf(meeting: Meeting): ReadonlySet<string> {
  return new Set(summaryNotes(meeting).flatMap((note) => (note.sources ?? []).map(sourceKey)));
}

function pick<Thing>(things: readonly Thing[], { at, count }: Command): readonly Thing[] {
  const from = things.length === 0 ? 0 : at % things.length;
  return things.slice(from, from + count);
}

function inPlace(meeting: Meeting, id: string, change: (notes: readonly Note[]) => Note[]) {
  return changePlace(meeting, id, (place) => ({ ...place, notes: change(place.notes) }));
}

/** The meeting after a command, and the sources that it must still name afterwards. */
function obey(meeting: Meeting, given: Command, createId: (prefix: string) => string) {
  const places = notePlaces(meeting);
  const { id = '', notes = [] } = places[given.place % places.length] ?? {};
  const lines = pick(sourceLines(meeting).get(id) ?? [], given);
  const chosen = pick(notes, given);
  const [first, ...others] = chosen;
  const before = keysOf(meeting);
  switch (given.does) {
    case 'separate':
    case 'joined':
    case 'into': {
      const how = { ...taking(given.does, id, first?.id), createId };
      const taken = takeLines(meeting, lines, how);
      return { meeting: taken.meeting, named: before };
    }
    case 'drop': {
      const entries = lines.flatMap((line) => (line.type === 'log' ? [line.entry.id] : []));
      const messages = lines.flatMap((line) => (line.type === 'chat' ? [line.message.id] : []));
      return { meeting: dropLines(meeting, { entries, messages }), named: before };
    }
    case 'join': {
      if (first === undefined) return { meeting, named: before };
      const joined = joinNotes(first, others, { createId, people: meeting.people });
      const gone = new Set(others.map((note) => note.id));
      const join = (list: readonly Note[]) =>
        list
          .filter((note) => !gone.has(note.id))
          .map((note) => (note.id === first.id ? joined : note));
      return { meeting: inPlace(meeting, id, join), named: before };
    }
    case 'delete': {
      const after = inPlace(meeting, id, (list) => list.filter((note) => note !== first));
      return { meeting: after, named: keysOf(after) };
    }
    case 'move': {
      const turned = (list: readonly Note[]) => list.toReversed();
      return { meeting: inPlace(meeting, id, turned), named: before };
    }
  }
}

const frozen = ({ log }: Meeting) => ({
  frozen: log?.frozen,
  entries: log?.entries.map((entry) => omit(entry, 'state')),
});

test('no row of commands changes what the log says, loses a source, or miscounts what is used', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('copy' as const, 'empty' as const),
      fc.array(command, { maxLength: 25 }),
      (from, commands) => {
        const count = createCountingIdSource();
        const createId = (prefix: string) => count(`own-${prefix}`);
        const start = begun(from);
        let now = start;
        for (const given of commands) {
          const { meeting, named } = obey(now, given, createId);
          now = settleMeeting(meeting);
          const lost = [...named].filter((key) => !keysOf(now).has(key));
          expect(lost).toEqual([]);
        }
        expect(frozen(now)).toEqual(frozen(start));
        const used = usedEntries(summaryNotes(now));
        const wrong = (now.log?.entries ?? []).filter(
          ({ id, state }) => (state === 'used') !== used.has(id),
        );
        expect(wrong).toEqual([]);
        const ids = summaryNotes(now).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 300 },
  );
});
