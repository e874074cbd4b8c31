import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { actionsOf } from '../actions-of';

/** An action that is still to be done, with no due date and none on purpose. */
export function actionWithoutDue(subject: CheckSubject): readonly Finding[] {
  return actionsOf(subject)
    .filter(
      ({ facts }) =>
        facts.due === undefined && (facts.status === 'open' || facts.status === 'inProgress'),
    )
    .map(({ place, words }) => ({ place, details: { words } }));
}
