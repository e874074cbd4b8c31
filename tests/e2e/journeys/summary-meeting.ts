import type { ChatMessage } from '../../../shared/domain/chat-message';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import {
  action,
  decision,
  keyPoint,
  nextStep,
  note,
  question,
  statement,
} from '../../builders/notes';
import { person } from '../../builders/people';

const people = [
  person('Ana', 'Novak', { honorific: 'Ms' }),
  person('Kofi', 'Mensah', { honorific: 'Mr' }),
  person('Élise', 'Dupont', { honorific: 'Ms' }),
  person('Ravi', 'Menon', { honorific: 'Mr' }),
] as const;
const [ana, kofi, elise, ravi] = people;

/** The items of the meeting, whose words end up in the report. */
export const topics = ['Gauges', 'Flood warnings', 'Data policy', 'Budget', 'Next steps'] as const;

const minutesEach = 20;

/** The moment of a minute of the meeting, which begins at 14:00 UTC. */
function momentAt(minute: number, second = 0): string {
  return new Date(Date.UTC(2030, 2, 25, 14, minute, second)).toISOString();
}

/** Twelve lines as hurriedly typed for each of the five items: sixty in all. */
function typedNotes(topic: string, at: number): readonly Note[] {
  const small = topic.toLowerCase();
  const begun = (line: number) => ({
    begun: momentAt(at * minutesEach + line),
    id: `${small.replace(' ', '-')}-${String(line)}`,
  });
  return [
    note(`Item ${small} opened.`, begun(1)),
    statement(ana, `presented the paper on ${small}`, begun(2)),
    statement(ana, `noted that ${small} had been late`, begun(3)),
    statement(kofi, `asked whether ${small} could be shorter`, begun(4)),
    statement(ana, `replied that ${small} would be cut`, begun(5)),
    keyPoint(`All members need ${small}.`, begun(6)),
    question(`Who pays for ${small}?`, begun(7)),
    statement(elise, `supported ${small}`, begun(8)),
    statement(ravi, `asked for a list on ${small}`, begun(9)),
    decision(`The paper on ${small} is adopted.`, {}, begun(10)),
    action(
      `Send the list on ${small}.`,
      { owners: [{ type: 'person', person: kofi.id }] },
      begun(11),
    ),
    nextStep(`Comments on ${small} by June.`, begun(12)),
  ];
}

/** Four messages for each item: twenty in all. */
const chat: readonly ChatMessage[] = topics.flatMap((topic, at) =>
  [0, 1, 2, 3].map((number): ChatMessage => ({
    id: `chat-${String(at)}-${String(number)}`,
    at: momentAt(at * minutesEach + 3 + number),
    from: people[number % people.length]?.surname ?? '',
    text: number === 3 ? 'Thanks all' : `Remark ${String(number + 1)} on ${topic.toLowerCase()}`,
    handling: 'new',
  })),
);

/** A meeting as it stands when it ends: sixty lines over five items, twenty chat messages, a transcript. */
export function meetingThatEnded(): Meeting {
  return meeting({
    id: 'ended',
    title: 'Sixth virtual meeting',
    group: groupFacts({ style: 'sectioned' }),
    people,
    schedule: { date: '2030-03-25', start: '14:00', zone: 'UTC' },
    held: { started: momentAt(0) },
    sections: topics.map((topic, at) =>
      section(
        {
          title: topic,
          item: { minutes: 15 },
          section: {
            open: [{ from: momentAt(at * minutesEach), to: momentAt((at + 1) * minutesEach) }],
          },
        },
        ...typedNotes(topic, at),
      ),
    ),
    chat,
    transcripts: [
      {
        id: 'transcript',
        start: momentAt(0),
        cues: topics.flatMap((topic, at) =>
          [90, 150].map((seconds, number) => ({
            id: `cue-${String(at)}-${String(number)}`,
            from: at * minutesEach * 60 + seconds,
            to: at * minutesEach * 60 + seconds + 5,
            speaker: 'Ana Novak',
            text: `So, about ${topic.toLowerCase()}, part ${String(number + 1)}`,
          })),
        ),
      },
    ],
  });
}
