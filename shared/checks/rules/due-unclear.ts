import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { actionsOf } from '../actions-of';

/** A due date that was only half understood, still to be asked. */
export function dueUnclear(subject: CheckSubject): readonly Finding[] {
  return actionsOf(subject).flatMap(({ facts, place }) =>
    facts.due?.type === 'unclear' ? [{ place, details: { words: facts.due.typed } }] : [],
  );
}
