import type { Task } from '../../../../shared/acts/list-tasks';
import type { ActionStatus, Due } from '../../../../shared/domain/action-item';
import type { DecisionFacts } from '../../../../shared/domain/decision';
import type { Party } from '../../../../shared/domain/party';
import type { Person } from '../../../../shared/domain/person';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { partyName } from '../../../editor/extensions/page/party-name';
import type { Words } from '../../../state/use-words';

/** What each status of an action is called. */
export const statusKeys: Readonly<Record<ActionStatus, PlainKey>> = {
  open: 'tasks.statusOpen',
  inProgress: 'tasks.statusInProgress',
  done: 'tasks.statusDone',
  cancelled: 'tasks.statusCancelled',
};

/** What each state of a decision is called. */
export const stateKeys: Readonly<Record<DecisionFacts['state'], PlainKey>> = {
  proposed: 'tasks.stateProposed',
  adopted: 'tasks.stateAdopted',
  amended: 'tasks.stateAmended',
  rejected: 'tasks.stateRejected',
  superseded: 'tasks.stateSuperseded',
};

/** When an action is due, in words. */
export function dueWords(due: Due | undefined, { t, formats }: Words): string {
  switch (due?.type) {
    case undefined:
      return t('tasks.noDue');
    case 'date':
      return formats.shortDay(due.date);
    case 'nextMeeting':
      return t('tasks.nextMeeting');
    case 'none':
      return t('tasks.none');
    case 'unclear':
      return t('tasks.unclear', { words: due.typed });
  }
}

/** Who is named, in a row. */
export function ownerWords(
  owners: readonly Party[],
  people: readonly Person[],
  { t }: Words,
): string {
  return owners.map((party) => partyName(party, people, t('page.everyone'))).join(', ');
}

/** A decision or action in one line for screen readers. */
export function taskName(task: Task, people: readonly Person[], words: Words): string {
  const { t } = words;
  if (task.type === 'decision') {
    return [t('page.kindDecision'), task.text, t(stateKeys[task.facts.state])].join(', ');
  }
  const owners = ownerWords(task.facts.owners, people, words);
  return [
    t('page.kindAction'),
    task.text,
    owners === '' ? t('tasks.noOwner') : owners,
    dueWords(task.facts.due, words),
    t(statusKeys[task.facts.status]),
  ].join(', ');
}
