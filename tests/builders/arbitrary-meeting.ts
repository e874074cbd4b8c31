import fc from 'fast-check';
import type { Annex } from '../../shared/domain/annex';
import type { CollectedReport } from '../../shared/domain/collected-report';
import type { CommentThread } from '../../shared/domain/comment-thread';
import type { Meeting } from '../../shared/domain/meeting';
import type { ReportChoice } from '../../shared/domain/report-choice';
import {
  date,
  few,
  instant,
  label,
  language,
  name,
  object,
  pool,
  tidyText,
  wildText,
} from './arbitrary/basics';
import { cycle, groupFacts, modality, people, roles } from './arbitrary/group';
import { richTextOf, title } from './arbitrary/inline';
import {
  agenda,
  assets,
  chat,
  each,
  interval,
  floor,
  mattersArising,
  nextMeetings,
  participants,
  recordings,
  schedule,
  status,
  transcripts,
} from './arbitrary/meeting-facts';
import { noteWithId, notesOf } from './arbitrary/note';
import { style } from './style';

/** How wild the words are: `wild` has control characters and lone surrogates, `tidy` has none. */
export interface ArbitraryOptions {
  readonly words?: 'wild' | 'tidy';
}

const privateNotes = few(object({ id: fc.constant('pn-1'), text: tidyText }, { at: instant }), 1);
const whenEmpty = fc.constantFrom('omit' as const, 'bare', 'phrase');

function sections(text: fc.Arbitrary<string>) {
  return each(pool.sections, (id) =>
    object(
      {
        id: fc.constant(id),
        items: fc.subarray([...pool.items], { minLength: 1 }),
        label,
        notes: notesOf(`${id}-n`, text),
      },
      { heading: title, whenEmpty, open: few(interval), privateNotes, summaryBegun: instant },
    ),
  );
}

function annexes(text: fc.Arbitrary<string>): fc.Arbitrary<Annex[]> {
  return each(pool.annexes, (id) =>
    object(
      {
        id: fc.constant(id),
        label,
        include: fc.constantFrom('included' as const, 'announced'),
        source: fc.oneof(
          fc.record({
            type: fc.constant('agenda' as const),
            as: fc.constantFrom('circulated' as const, 'adopted', 'dealtWith'),
          }),
          fc.record({
            type: fc.constantFrom(
              'participants' as const,
              'decisions',
              'actions',
              'documents',
              'chat',
            ),
          }),
          fc.record({ type: fc.constant('notes' as const), notes: notesOf(`${id}-n`, text, 3) }),
        ),
      },
      { title: name, orientation: fc.constantFrom('portrait' as const, 'landscape') },
    ),
  );
}

const threads: fc.Arbitrary<CommentThread[]> = each(pool.threads, (id) =>
  object(
    {
      id: fc.constant(id),
      note: fc.constantFrom(...pool.notes, ...pool.sections),
      comments: fc.array(
        object(
          { id: fc.constant('cm-1'), author: name, text: tidyText },
          { initials: fc.constant('AL'), at: instant },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { resolved: object({}, { by: name, at: instant }) },
  ),
);

const reportChoice: fc.Arbitrary<ReportChoice> = object(
  {},
  {
    style: fc.constant('sectioned'),
    ownStyle: fc.constant(style({ id: 'own' })),
    language,
    paper: fc.constantFrom('a4' as const, 'letter'),
    texts: few(
      fc.record({
        slot: fc.constant('introduction'),
        paragraphs: each(['gp-1', 'gp-2'], (id) =>
          object({ id: fc.constant(id), content: richTextOf(tidyText) }, { label }),
        ),
      }),
      1,
    ),
  },
);

const hash = fc.constantFrom('0123456789abcdef', 'fedcba98'.repeat(8));

const tombstones = few(
  object(
    {
      id: fc.constantFrom('gone-1', 'gone-2'),
      what: fc.constantFrom('note' as const, 'section', 'item', 'participant', 'message', 'thread'),
    },
    { revision: fc.record({ hash, from: few(hash) }), at: instant },
  ),
);

const frozenNumbers = fc.record({
  at: instant,
  style: fc.constant('sectioned'),
  paragraphs: few(fc.record({ id: fc.constantFrom(...pool.notes), label })),
});

/** What the records of a meeting and of a collected report have in common. */
const recordFacts = {
  language,
  people,
  status,
  report: reportChoice,
  created: instant,
  modified: instant,
};

/** The opening with the two notes that references of arbitrary meetings name. */
function openingOf(text: fc.Arbitrary<string>) {
  const notes = fc.tuple(...pool.notes.map((id) => noteWithId(id, text)));
  return object({ notes }, { privateNotes, summaryBegun: instant });
}

/** Any valid meeting: every union of the model occurs, every reference leads somewhere. */
export function arbitraryMeeting(options: ArbitraryOptions = {}): fc.Arbitrary<Meeting> {
  const text = options.words === 'tidy' ? tidyText : wildText;
  const log = fc.record({
    frozen: instant,
    entries: each(['l-1', 'l-2'], (id) =>
      object(
        {
          id: fc.constant(id),
          note: noteWithId('n-1', text),
          state: fc.constantFrom('unused' as const, 'used', 'dropped'),
        },
        { at: instant, author: name, section: fc.constantFrom(...pool.sections) },
      ),
    ),
  });
  return object(
    {
      id: fc.constant('m-1'),
      group: groupFacts,
      participants,
      agenda,
      opening: openingOf(text),
      sections: sections(text),
      closing: object({ notes: notesOf('cl-n', text, 2) }, { privateNotes, summaryBegun: instant }),
      annexes: annexes(text),
      assets,
      threads,
      ...recordFacts,
    },
    {
      seat: object({ series: fc.constant('series-1'), ordinal: fc.nat(200) }, { cycle }),
      title: name,
      schedule,
      spelling: language,
      modality,
      place: name,
      link: name,
      held: object({}, { started: instant, pauses: few(interval), ended: instant }),
      roles,
      previousMinutes: object(
        { adopted: fc.constantFrom('asTheyStand' as const, 'asCorrected', 'notYet') },
        { meeting: fc.constant('m-0'), title: name, ordinal: fc.nat(200), corrections: tidyText },
      ),
      mattersArising,
      nextMeetings,
      chat,
      floor,
      recordings,
      transcripts,
      log,
      frozenNumbers,
      tombstones,
      saves: few(instant),
      dismissed: few(object({ finding: name, reason: tidyText }, { at: instant, by: name })),
      copy: fc.record({ made: instant }),
    },
  );
}

/** Any valid collected report. */
export function arbitraryCollectedReport(
  options: ArbitraryOptions = {},
): fc.Arbitrary<CollectedReport> {
  const text = options.words === 'tidy' ? tidyText : wildText;
  const [first] = pool.sections;
  const section = object(
    {
      id: fc.constant(first),
      level: fc.nat(2),
      label,
      notes: fc.tuple(...pool.notes.map((id) => noteWithId(id, text))),
    },
    { heading: title, whenEmpty },
  );
  const covered = object(
    { id: fc.constant('m-1') },
    { title: name, series: fc.constant('series-1'), ordinal: fc.nat(9), schedule, modality },
  );
  return object(
    {
      id: fc.constant('cr-1'),
      title: name,
      group: groupFacts,
      meetings: few(covered, 1),
      sections: section.map((one) => [one]),
      annexes: annexes(text),
      assets,
      threads,
      ...recordFacts,
    },
    {
      subtitle: name,
      addressee: name,
      occasion: name,
      date,
      nextMeetings,
      frozenNumbers,
      tombstones,
    },
  );
}
