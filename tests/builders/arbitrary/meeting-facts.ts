import fc from 'fast-check';
import type { Agenda } from '../../../shared/domain/agenda';
import type { Asset } from '../../../shared/domain/asset';
import type { ChatMessage } from '../../../shared/domain/chat-message';
import type { Floor } from '../../../shared/domain/floor';
import type { MatterArising } from '../../../shared/domain/action-item';
import type { NextMeeting, Schedule } from '../../../shared/domain/next-meeting';
import type { Participant } from '../../../shared/domain/participant';
import type { Recording, Transcript } from '../../../shared/domain/recording';
import type { Status } from '../../../shared/domain/status';
import {
  clock,
  date,
  few,
  instant,
  label,
  linkAddress,
  marker,
  name,
  object,
  pool,
  tidyText,
  yes,
  zone,
} from './basics';
import { modality } from './group';
import { title } from './inline';
import { actionFacts, party, reported } from './meaning';

/** A picture of one white point, in base64. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

export const assets: fc.Arbitrary<Asset[]> = fc.constant([
  { id: pool.assets[0], mediaType: 'image/png', data: pixel, width: 1, height: 1 },
]);

/** A list with one thing for each id. */
export function each<T>(
  ids: readonly string[],
  make: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map(make));
}

export const schedule: fc.Arbitrary<Schedule> = object(
  { date, zone },
  { lastDate: date, start: clock, end: clock },
);

export const interval = object({ from: instant }, { to: instant });

const items = each(pool.items, (id) =>
  object(
    {
      id: fc.constant(id),
      title,
      level: fc.nat(2),
      label,
      state: fc.constantFrom('planned' as const, 'done', 'deferred', 'withdrawn'),
    },
    {
      topic: fc.constant('topic-1'),
      presenters: few(party),
      start: clock,
      minutes: fc.nat(90),
      documents: few(object({ title: name }, { link: linkAddress, symbol: name })),
      addedDuringMeeting: yes,
      offTheRecord: yes,
      notForAttribution: yes,
    },
  ),
);

const agendaVersion = object(
  { items: few(fc.record({ id: fc.constantFrom(...pool.items), title, level: fc.nat(2), label })) },
  { at: instant },
);

export const agenda: fc.Arbitrary<Agenda> = object(
  { items },
  { numbering: few(marker), circulated: agendaVersion, adopted: agendaVersion },
);

export const participants: fc.Arbitrary<Participant[]> = each(pool.people, (person) =>
  object(
    {
      id: fc.constant(`at-${person}`),
      person: fc.constant(person),
      attendance: fc.constantFrom('expected' as const, 'present', 'apologies', 'absent'),
      roles: fc.subarray([...pool.roles]),
    },
    {
      category: fc.constantFrom(...pool.categories),
      affiliation: name,
      delegation: name,
      stays: few(interval),
      mode: fc.constantFrom('inPerson' as const, 'remote'),
      unlisted: yes,
    },
  ),
);

export const mattersArising: fc.Arbitrary<MatterArising[]> = each(['ma-1'], (id) =>
  object(
    {
      id: fc.constant(id),
      source: fc.constant({ meeting: 'm-0', note: 'n-9' }),
      wording: tidyText,
      action: actionFacts,
    },
    { reported },
  ),
);

export const nextMeetings: fc.Arbitrary<NextMeeting[]> = each(['nm-1', 'nm-2'], (id) =>
  object(
    { id: fc.constant(id) },
    { when: schedule, title: name, modality, place: name, link: linkAddress, tentative: yes },
  ),
);

export const chat: fc.Arbitrary<ChatMessage[]> = each(['chat-1', 'chat-2'], (id) =>
  object(
    {
      id: fc.constant(id),
      from: name,
      text: tidyText,
      handling: fc.constantFrom(
        'new' as const,
        'queued',
        'readOut',
        'answered',
        'noted',
        'setAside',
        'redacted',
      ),
    },
    {
      at: instant,
      person: fc.constantFrom(...pool.people),
      private: yes,
      replyTo: fc.constant('chat-1'),
      reactions: few(
        object(
          { emoji: fc.constant('👍'), count: fc.integer({ min: 1, max: 9 }) },
          { by: few(name) },
        ),
      ),
      links: few(linkAddress),
      section: fc.constantFrom(...pool.sections),
      notes: fc.subarray([...pool.notes]),
    },
  ),
);

export const floor: fc.Arbitrary<Floor> = object(
  {
    turns: each(['turn-1', 'turn-2'], (id) =>
      object(
        { id: fc.constant(id), speaker: party },
        {
          asked: instant,
          reply: yes,
          spoke: interval,
          section: fc.constantFrom(...pool.sections),
          note: fc.constantFrom(...pool.notes),
        },
      ),
    ),
  },
  { closed: instant },
);

const seconds = fc.integer({ min: 0, max: 90_000 }).map((tenths) => tenths / 10);

export const recordings: fc.Arbitrary<Recording[]> = each(['rec-1'], (id) =>
  object(
    { id: fc.constant(id), parts: few(object({ link: linkAddress }, { title: name, seconds })) },
    {
      start: instant,
      pauses: few(fc.record({ at: seconds, seconds })),
      access: tidyText,
      consent: fc.constantFrom('agreed' as const, 'announced', 'refused'),
      expires: date,
      shift: fc.integer({ min: 1, max: 60 }),
    },
  ),
);

export const transcripts: fc.Arbitrary<Transcript[]> = each(['tr-1'], (id) =>
  object(
    {
      id: fc.constant(id),
      cues: few(
        object(
          { id: fc.constant('cue-1'), from: seconds, to: seconds, text: tidyText },
          { speaker: name, person: fc.constantFrom(...pool.people) },
        ),
        1,
      ),
    },
    { recording: fc.constant('rec-1'), start: instant },
  ),
);

const state: fc.Arbitrary<Status['state']> = fc.oneof(
  fc.record({ type: fc.constant('draft' as const), number: fc.integer({ min: 1, max: 9 }) }),
  object({ type: fc.constant('outForComments' as const) }, { until: date }),
  object(
    {
      type: fc.constant('approved' as const),
      by: fc.oneof(
        object({ type: fc.constant('meeting' as const) }, { meeting: name }),
        fc.record({ type: fc.constant('silence' as const), until: date }),
      ),
    },
    { corrected: yes },
  ),
  object({ type: fc.constant('published' as const) }, { at: date }),
);

export const status: fc.Arbitrary<Status> = object(
  { state, version: fc.integer({ min: 1, max: 5 }) },
  { history: few(object({ state, at: instant }, { by: name })) },
);
