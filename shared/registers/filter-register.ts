import type { IsoDate } from '../base/dates';
import { foldText } from '../base/text';
import type { RegisterAction, RegisterDecision, RegisterOwner } from './register';

/** Which entries of a register are wanted; what is not said does not matter. */
export interface RegisterFilter {
  /** Part of an owner's name; "all" also finds what everybody owns. */
  readonly owner?: string | undefined;
  readonly isOpen?: true | undefined;
  readonly isOverdue?: true | undefined;
  /** Words that must all be in it, in any order. */
  readonly text?: string | undefined;
}

/** By what a list of actions is ordered; `meeting` is as they were agreed. */
export type ActionOrder = 'due' | 'owner' | 'meeting' | 'status';

/** Whether an action is still to be done. */
export function isOpenAction({ status }: Pick<RegisterAction, 'status'>): boolean {
  return status === 'open' || status === 'inProgress';
}

/** Whether an action is still to be done though its day is over. */
export function isOverdue(
  action: Pick<RegisterAction, 'status' | 'dueDate'>,
  today: IsoDate,
): boolean {
  return isOpenAction(action) && action.dueDate !== undefined && action.dueDate < today;
}

/** The actions that are wanted, in order; open ones without a date come after those with one. */
export function filterActions(
  actions: readonly RegisterAction[],
  filter: RegisterFilter,
  order: ActionOrder,
  today: IsoDate,
): readonly RegisterAction[] {
  const wanted = actions.filter(
    (action) =>
      (filter.isOpen !== true || isOpenAction(action)) &&
      (filter.isOverdue !== true || isOverdue(action, today)) &&
      (filter.owner === undefined || isOwner(action.owners, filter.owner)) &&
      holds(
        [action.wording, action.place.item, ...action.owners.map(nameOf), ...textsOf(action)],
        filter,
      ),
  );
  const statuses = ['open', 'inProgress', 'done', 'cancelled'];
  switch (order) {
    case 'meeting':
      return wanted;
    case 'due':
      return wanted.toSorted((one, other) =>
        compare(one.dueDate ?? '9999', other.dueDate ?? '9999'),
      );
    case 'owner':
      return wanted.toSorted((one, other) =>
        nameOf(one.owners[0]).localeCompare(nameOf(other.owners[0])),
      );
    case 'status':
      return wanted.toSorted(
        (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status),
      );
  }
}

/** The decisions that are wanted; an open one is proposed and neither adopted nor rejected. */
export function filterDecisions(
  decisions: readonly RegisterDecision[],
  filter: RegisterFilter,
): readonly RegisterDecision[] {
  return decisions.filter(
    (decision) =>
      (filter.isOpen !== true || decision.state === 'proposed') &&
      holds([decision.wording, decision.number, decision.place.item], filter),
  );
}

/** Every owner by name, each once, in the order of the alphabet. */
export function ownersOf(actions: readonly RegisterAction[]): readonly string[] {
  const names = actions.flatMap(({ owners }) =>
    owners.flatMap((owner) => (owner.type === 'named' ? [owner.name] : [])),
  );
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other));
}

function isOwner(owners: readonly RegisterOwner[], wanted: string): boolean {
  const folded = foldText(wanted);
  return owners.some((owner) => foldText(nameOf(owner)).includes(folded));
}

function nameOf(owner: RegisterOwner | undefined): string {
  if (owner === undefined) return '\uffff';
  return owner.type === 'all' ? 'all' : owner.name;
}

function textsOf({ reports }: RegisterAction): readonly (string | undefined)[] {
  return reports.map(({ text }) => text);
}

function holds(texts: readonly (string | undefined)[], { text = '' }: RegisterFilter): boolean {
  const all = foldText(texts.filter((one) => one !== undefined).join(' '));
  return foldText(text)
    .split(' ')
    .every((word) => all.includes(word));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
