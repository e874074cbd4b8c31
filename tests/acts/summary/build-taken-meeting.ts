import { createCountingIdSource } from '../../../shared/base/ids';
import { beginSummary } from '../../../shared/acts/summary/begin-summary';
import { sourceLines } from '../../../shared/acts/summary/source-lines';
import type { SourceLine } from '../../../shared/acts/summary/source-lines';
import type { Taking } from '../../../shared/acts/summary/take-lines';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { meeting, section } from '../../builders/meeting';
import { decision, keyPoint, note, statement } from '../../builders/notes';
import { person } from '../../builders/people';

export const ana = person('Ana', 'Novak');
export const kofi = person('Kofi', 'Mensah');

const now = '2030-03-25T16:00:00Z';

/** A meeting of two items with notes, chat and a transcript, in which nothing is frozen yet. */
export const typed: Meeting = meeting({
  people: [ana, kofi],
  opening: [note('The chair opened the meeting.')],
  sections: [
    section(
      {
        title: 'Budget',
        section: { open: [{ from: '2030-03-25T14:00:00Z', to: '2030-03-25T14:30:00Z' }] },
      },
      statement(ana, 'presented the budget', { begun: '2030-03-25T14:01:00Z' }),
      statement(ana, 'asked for comments', { begun: '2030-03-25T14:02:00Z' }),
      statement(kofi, 'supported it', { begun: '2030-03-25T14:03:00Z' }),
      decision('The budget is adopted', {}, { begun: '2030-03-25T14:04:00Z' }),
    ),
    section(
      'Staff',
      keyPoint('Two posts are vacant.'),
      note('Not for the record', { offTheRecord: true }),
    ),
  ],
  chat: [
    {
      id: 'm1',
      at: '2030-03-25T14:05:00Z',
      from: 'Kofi Mensah',
      text: 'See the annex',
      handling: 'new',
    },
    {
      id: 'm2',
      at: '2030-03-25T14:06:00Z',
      from: 'Ana Novak',
      text: 'Only to you',
      handling: 'new',
      private: true,
    },
  ],
  transcripts: [
    {
      id: 't1',
      start: '2030-03-25T14:00:00Z',
      cues: [{ id: 'c1', from: 60, to: 65, speaker: 'Ana Novak', text: 'So this is the budget' }],
    },
  ],
});

export function taking(how: Taking['how'], place: string, at?: string): Taking {
  const next = createCountingIdSource();
  return {
    place,
    at,
    how,
    now,
    createId: (prefix) => next(`new-${prefix}`),
    personOf: (name) =>
      [ana, kofi].find(({ given, surname }) => `${given} ${surname}` === name)?.id,
  };
}

export function begun(from: 'copy' | 'empty', place?: string, of: Meeting = typed): Meeting {
  const next = createCountingIdSource();
  const run = String(of.log?.entries.length ?? '');
  return beginSummary(of, { from, place, now, createId: (prefix) => next(`new-${prefix}${run}`) });
}

export function linesAt(of: Meeting, place: string): readonly SourceLine[] {
  return sourceLines(of).get(place) ?? [];
}

/** States of the log in one word each. */
export function statesOf({ log }: Meeting): string {
  return (log?.entries ?? []).map(({ state }) => state).join(' ');
}

/** A note as it is without its sources. */
export function withoutSources(note: Note): Note {
  const plain = { ...note };
  delete plain.sources;
  return plain;
}
