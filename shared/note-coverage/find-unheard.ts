import { allNotes } from '../acts/list-tasks';
import { clockOfTranscript, momentOf } from '../acts/transcript-time';
import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import { foldText } from '../base/text';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';
import type { Person } from '../domain/person';
import { toPlainText } from '../domain/plain-text';
import { fullName } from '../report/names/person-facts';
import { plainParty } from '../report/names/plain-party';
import type { CoverageFinding } from './coverage';

/** From how many turns in the transcript on somebody's silence in the notes is said. */
const manyTurns = 3;

function everyNote(meeting: Meeting): readonly Note[] {
  return [...allNotes(meeting), ...(meeting.log?.entries ?? []).map(({ note }) => note)];
}

function personCalled(name: string, people: readonly Person[]): Person | undefined {
  const wanted = foldText(name);
  const found = people.filter((person) =>
    [
      fullName(person),
      `${person.given} ${person.surname}`,
      `${person.surname} ${person.given}`,
      ...(person.aliases ?? []),
    ].some((own) => foldText(own) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Who spoke by the transcripts and is in no note: neither as speaker, nor named in its words. */
export function findUnheard(meeting: Meeting): readonly CoverageFinding[] {
  const turns = new Map<string, { name: string; person?: Id; turns: number; at?: Instant }>();
  for (const transcript of meeting.transcripts ?? []) {
    const clock = clockOfTranscript(meeting, transcript);
    let last: string | undefined;
    for (const cue of transcript.cues) {
      const person =
        meeting.people.find(({ id }) => id === cue.person) ??
        (cue.speaker === undefined ? undefined : personCalled(cue.speaker, meeting.people));
      const name = person === undefined ? cue.speaker : fullName(person);
      const key = person?.id ?? (name === undefined ? undefined : foldText(name));
      if (key !== undefined && name !== undefined && key !== last) {
        const known = turns.get(key);
        turns.set(key, {
          name,
          ...(person === undefined ? {} : { person: person.id }),
          ...(clock === undefined ? {} : { at: new Date(momentOf(clock, cue.from)).toISOString() }),
          ...known,
          turns: (known?.turns ?? 0) + 1,
        });
      }
      last = key;
    }
  }
  const notes = everyNote(meeting);
  const words = notes.map(({ content }) => foldText(toPlainText(content))).join('\n');
  const heard = new Set(notes.flatMap(({ speakers, content }) => personsOf(speakers, content)));
  return [...turns.values()]
    .filter((one) => one.turns >= manyTurns)
    .filter(({ person, name }) =>
      person === undefined ? !words.includes(foldText(name)) : !heard.has(person),
    )
    .toSorted((one, other) => other.turns - one.turns)
    .map(({ name, turns: count, at }) => ({
      type: 'unheard',
      name,
      turns: count,
      ...(at === undefined ? {} : { at }),
    }));
}

function personsOf(speakers: readonly Party[] = [], content: Note['content']): readonly Id[] {
  const mentioned = content.flatMap((piece) => (piece.type === 'mention' ? [piece.party] : []));
  return [...speakers, ...mentioned].flatMap((party) =>
    party.type === 'person' ? [party.person] : [],
  );
}

/** Who had the floor by the speakers' list while no word of it was noted. */
export function findUnnotedTurns(meeting: Meeting): readonly CoverageFinding[] {
  const notes = new Map(everyNote(meeting).map((note) => [note.id, note]));
  return (meeting.floor?.turns ?? []).flatMap(({ spoke, note: id, section, speaker }) => {
    if (spoke?.to === undefined) return [];
    const note = id === undefined ? undefined : notes.get(id);
    if (note !== undefined && toPlainText(note.content) !== '') return [];
    return [
      {
        type: 'turn' as const,
        name: plainParty(speaker, meeting.people),
        ...(section === undefined ? {} : { section }),
        ...(note === undefined ? {} : { note: note.id }),
      },
    ];
  });
}
