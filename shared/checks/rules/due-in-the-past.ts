import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { actionsOf } from '../actions-of';

/** An open action that was due before the meeting took place. */
export function dueInThePast(subject: CheckSubject): readonly Finding[] {
  const day = subject.meeting.schedule?.date;
  if (day === undefined) return [];
  return actionsOf(subject).flatMap(({ facts, place, words }) =>
    facts.due?.type === 'date' && facts.due.date < day && facts.status === 'open'
      ? [{ place, details: { words, date: facts.due.date } }]
      : [],
  );
}
