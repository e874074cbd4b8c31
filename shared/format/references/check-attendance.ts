import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { errorMessage, warningMessage } from '../../base/result';
import { defaultRoles } from '../../domain/default-roles';
import type { Meeting } from '../../domain/meeting';
import { quote, writePath } from '../write-path';

function ids(things: readonly { readonly id: Id }[] | undefined): ReadonlySet<Id> {
  return new Set(things?.map(({ id }) => id));
}

/** Errors for participants who are nobody, warnings for roles, categories and series that neither file nor group knows. */
export function checkAttendance(meeting: Meeting): Message[] {
  const people = ids(meeting.people);
  const roles = ids([...(meeting.group?.roles ?? meeting.roles ?? defaultRoles)]);
  const categories = ids(meeting.group?.categories);
  const messages: Message[] = [];
  for (const [index, participant] of meeting.participants.entries()) {
    const where = writePath(['meeting', 'participants', index]);
    if (!people.has(participant.person)) {
      const text = `${where} is the person ${quote(participant.person)}, who is not in meeting.people; add the person.`;
      messages.push(errorMessage('file.person-missing', text, where));
    }
    for (const role of participant.roles.filter((id) => !roles.has(id))) {
      const text = `${where} has the role ${quote(role)}, which is not among the roles; it is kept and not printed.`;
      messages.push(warningMessage('file.reference-missing', text, where));
    }
    const { category } = participant;
    if (category !== undefined && !categories.has(category)) {
      const text = `${where} has the category ${quote(category)}, which is not among the categories; it is kept and not printed.`;
      messages.push(warningMessage('file.reference-missing', text, where));
    }
  }
  const { group, seat } = meeting;
  if (group !== undefined && seat !== undefined && !ids(group.series).has(seat.series)) {
    const text = `meeting.seat names the series ${quote(seat.series)}, which the group does not have; it is kept.`;
    messages.push(warningMessage('file.reference-missing', text, 'meeting.seat'));
  }
  return messages;
}
