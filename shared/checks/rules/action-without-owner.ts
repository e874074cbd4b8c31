import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { actionsOf } from '../actions-of';

/** An action that is still to be done, and nobody has it. */
export function actionWithoutOwner(subject: CheckSubject): readonly Finding[] {
  return actionsOf(subject)
    .filter(({ facts }) => facts.owners.length === 0 && isToDo(facts.status))
    .map(({ place, words }) => ({ place, details: { words } }));
}

function isToDo(status: string): boolean {
  return status === 'open' || status === 'inProgress';
}
