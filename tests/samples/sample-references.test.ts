import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { sampleCollectedReports, sampleGroup, sampleMeetings } from '../../shared/samples/samples';
import { allObjects, notesOf, valuesOf } from './walk';

const ids = (list: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (list ?? []).map(({ id }) => id);

/** The named ones that are not among the known ones. */
const missing = (named: readonly unknown[], known: readonly string[]): readonly unknown[] =>
  named.filter((id) => !known.includes(String(id)));

const cases = sampleMeetings.map((meeting): [string, Meeting] => [meeting.id, meeting]);

describe.each(cases)('the references of %s', (_id, meeting) => {
  const notes = notesOf(meeting);

  test('give every id to one thing only', () => {
    const { agenda, opening, sections, closing, annexes, log } = meeting;
    const written = [agenda.items, opening, sections, closing, annexes, log];
    const cited = ['annex', 'section', 'item', 'note'];
    const defined = allObjects([
      written,
      meeting.participants,
      meeting.mattersArising,
      meeting.nextMeetings,
      meeting.chat,
      meeting.recordings,
      meeting.transcripts,
      meeting.threads,
    ]).flatMap(({ id, type }) =>
      typeof id === 'string' && !cited.includes(String(type)) ? [id] : [],
    );
    expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toStrictEqual([]);
    expect(new Set(ids(notes)).size).toBe(notes.length);
  });

  test('name only people, roles and categories that the meeting has', () => {
    expect(
      missing(
        valuesOf(meeting, 'person').filter((id) => typeof id === 'string'),
        [...ids(meeting.people), ...ids(sampleGroup.people)],
      ),
    ).toStrictEqual([]);
    expect(
      missing(
        meeting.participants.flatMap(({ roles }) => roles),
        ids(meeting.group?.roles),
      ),
    ).toStrictEqual([]);
    expect(
      missing(
        meeting.participants.flatMap(({ category }) => category ?? []),
        ids(meeting.group?.categories),
      ),
    ).toStrictEqual([]);
  });

  test('let speak only those who were present, or bodies', () => {
    const present = meeting.participants
      .filter(({ attendance }) => attendance === 'present')
      .map(({ person }) => person);
    const speakers = notes
      .flatMap((note) => note.speakers ?? [])
      .flatMap((party) => (party.type === 'person' ? [party.person] : []));
    expect(missing(speakers, present)).toStrictEqual([]);
  });

  test('lead from each section to its items and leave no item without a section but the first', () => {
    const items = ids(meeting.agenda.items);
    const treated = meeting.sections.flatMap((section) => section.items);
    expect(missing(treated, items)).toStrictEqual([]);
    expect(missing(items.slice(1), treated)).toStrictEqual([]);
  });

  test('lead from the log, chat and transcript to notes and back', () => {
    const sources = notes.flatMap((note) => note.sources ?? []);
    const fromLog = sources.flatMap((source) => (source.type === 'log' ? [source.entry] : []));
    const fromChat = sources.flatMap((source) => (source.type === 'chat' ? [source.message] : []));
    const used = (meeting.log?.entries ?? []).filter(({ state }) => state === 'used');
    expect([...fromLog].sort()).toStrictEqual([...ids(used)].sort());
    expect(missing(fromChat, ids(meeting.chat))).toStrictEqual([]);
    expect(
      missing(
        (meeting.chat ?? []).flatMap((message) => message.notes ?? []),
        ids(notes),
      ),
    ).toStrictEqual([]);
    expect(
      missing(
        (meeting.chat ?? []).flatMap(({ replyTo }) => replyTo ?? []),
        ids(meeting.chat),
      ),
    ).toStrictEqual([]);
    expect(
      missing(
        [...(meeting.chat ?? []), ...(meeting.log?.entries ?? [])].flatMap(
          ({ section }) => section ?? [],
        ),
        ids(meeting.sections),
      ),
    ).toStrictEqual([]);
    const cues = (meeting.transcripts ?? []).flatMap((transcript) => ids(transcript.cues));
    expect(
      missing(
        sources.flatMap((source) => (source.type === 'transcript' ? [source.cue] : [])),
        cues,
      ),
    ).toStrictEqual([]);
  });

  test('anchor every range in its note and every comment in its thread', () => {
    for (const note of notes) {
      const named = note.content.flatMap((piece) =>
        'ranges' in piece ? (piece.ranges ?? []) : [],
      );
      expect([...named].sort()).toStrictEqual([...ids(note.ranges)].sort());
    }
    const threads = meeting.threads ?? [];
    const commented = notes
      .flatMap((note) => note.ranges ?? [])
      .flatMap((range) => (range.type === 'comment' ? [range.thread] : []));
    expect(missing(commented, ids(threads))).toStrictEqual([]);
    expect(
      missing(
        threads.map(({ note }) => note),
        ids(notes),
      ),
    ).toStrictEqual([]);
  });

  test('lead to annexes, items and images that exist', () => {
    const targets = [...ids(meeting.annexes), ...ids(meeting.agenda.items)];
    const references = allObjects([notes, meeting.report]).flatMap((entry) =>
      entry.type === 'reference' ? valuesOf(entry.to, 'id') : [],
    );
    expect(missing(references, targets)).toStrictEqual([]);
    expect(missing(valuesOf(notes, 'asset'), ids(meeting.assets))).toStrictEqual([]);
  });

  test('open every note within the hours of its section', () => {
    for (const { id, notes: own, open } of meeting.sections) {
      const outside = own.filter(
        ({ begun }) =>
          begun !== undefined &&
          !(open ?? []).some(({ from, to }) => from <= begun && begun <= (to ?? begun)),
      );
      expect([id, ids(outside)]).toStrictEqual([id, []]);
    }
  });
});

describe('the frozen numbers of the eighth meeting', () => {
  const [, eighth] = sampleMeetings;

  test('count every numbered paragraph, and the one that came later has a number between', () => {
    const numbered = (eighth === undefined ? [] : notesOf({ ...eighth, annexes: [] }))
      .filter(({ level, shape }) => level === 0 && shape.type === 'paragraph')
      .filter(({ id }) => !id.startsWith('w8-e'));
    const frozen = eighth?.frozenNumbers?.paragraphs ?? [];
    const later = numbered.filter(({ id }) => !ids(frozen).includes(id));
    expect(ids(frozen)).toStrictEqual([
      'w8-intro',
      ...ids(numbered).filter((id) => !ids(later).includes(id)),
      ...ids(eighth?.nextMeetings ?? []),
    ]);
    expect(later.map(({ label }) => label)).toStrictEqual([
      { type: 'set', text: '8 bis.', then: 'ignore' },
    ]);
    const before = numbered[numbered.findIndex(({ id }) => id === later[0]?.id) - 1]?.id;
    expect(frozen.find(({ id }) => id === before)?.label).toStrictEqual({
      type: 'set',
      text: '8.',
      then: 'continue',
    });
  });
});

describe('the collected reports', () => {
  test('cover the three meetings and quote notes that these have', () => {
    for (const report of sampleCollectedReports) {
      expect(ids(report.meetings)).toStrictEqual(ids(sampleMeetings));
      const quoted = report.sections
        .flatMap(({ notes }) => notes)
        .flatMap((note) => note.sources ?? [])
        .flatMap((source) => (source.type === 'note' ? [source.note] : []));
      expect(quoted.length).toBeGreaterThan(0);
      expect(
        missing(
          quoted,
          sampleMeetings.flatMap((meeting) => ids(notesOf(meeting))),
        ),
      ).toStrictEqual([]);
    }
  });
});
