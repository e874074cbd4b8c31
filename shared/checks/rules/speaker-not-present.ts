import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import type { Meeting } from '../../domain/meeting';
import { nameOf } from '../name-of';

/** Somebody speaks in the notes and is not listed as present. */
export function speakerNotPresent({ meeting, notes, people }: CheckSubject): readonly Finding[] {
  const present = new Set(
    meeting.participants
      .filter(({ attendance }) => attendance === 'present')
      .map(({ person }) => person),
  );
  const seen = new Set<string>();
  return notes.flatMap(({ note }) =>
    (note.speakers ?? []).flatMap((speaker) => {
      if (speaker.type !== 'person' || present.has(speaker.person)) return [];
      const person = people.get(speaker.person);
      if (person === undefined || seen.has(person.id)) return [];
      seen.add(person.id);
      return [
        {
          place: { type: 'note' as const, id: note.id },
          details: { name: nameOf(person) },
          fix: (before: Meeting) => markPresent(before, person.id),
        },
      ];
    }),
  );
}

function markPresent(meeting: Meeting, person: string): Meeting {
  const known = meeting.participants.some((one) => one.person === person);
  return {
    ...meeting,
    participants: known
      ? meeting.participants.map((one) =>
          one.person === person ? { ...one, attendance: 'present' as const } : one,
        )
      : [
          ...meeting.participants,
          { id: `participant-${person}`.slice(0, 64), person, attendance: 'present', roles: [] },
        ],
  };
}
