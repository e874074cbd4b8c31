import { hasLeft, isHere } from '../../../../shared/acts/attendance';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Participant } from '../../../../shared/domain/participant';
import type { Person } from '../../../../shared/domain/person';
import type { Words } from '../../../state/use-words';

/** Somebody of the meeting's people, with what the meeting knows of their attendance. */
export interface PersonEntry {
  readonly person: Person;
  readonly participant: Participant | undefined;
}

/** Everybody the meeting knows, by surname as the language of the screens sorts. */
export function listPeople(
  { people, participants }: Pick<Meeting, 'people' | 'participants'>,
  language: string,
): readonly PersonEntry[] {
  const byPerson = new Map(participants.map((one) => [one.person, one]));
  const { compare } = new Intl.Collator(language);
  return people
    .map((person) => ({ person, participant: byPerson.get(person.id) }))
    .toSorted(
      (one, other) =>
        compare(one.person.surname, other.person.surname) ||
        compare(one.person.given, other.person.given),
    );
}

/** Where a person is, in a few words: "here since 14:03", "left 15:10", "apologies". */
export function attendanceWords(
  participant: Participant | undefined,
  zone: string,
  { t, formats }: Words,
): string {
  if (participant === undefined) return '';
  const last = participant.stays?.at(-1);
  if (isHere(participant)) {
    return last === undefined
      ? t('people.here')
      : t('people.hereSince', { hour: formats.hour(last.from, zone) });
  }
  if (hasLeft(participant) && last?.to !== undefined) {
    return t('people.left', { hour: formats.hour(last.to, zone) });
  }
  switch (participant.attendance) {
    case 'present':
      return t('people.here');
    case 'expected':
      return t('people.expected');
    case 'apologies':
      return t('people.apologies');
    case 'absent':
      return t('people.absent');
  }
}
