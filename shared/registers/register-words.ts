import type { ActionStatus } from '../domain/action-item';
import type { RegisterAction, RegisterDecision, RegisterMeeting } from './register';

/** The words of an exported register in one language; the screens and the command line bring theirs. */
export interface RegisterWords {
  readonly number: string;
  readonly decision: string;
  readonly action: string;
  readonly owners: string;
  readonly due: string;
  readonly status: string;
  readonly reached: string;
  readonly meeting: string;
  readonly date: string;
  readonly item: string;
  readonly reported: string;
  readonly reportedIn: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  readonly everyone: string;
  readonly nextMeeting: string;
  readonly noDue: string;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly states: Readonly<Record<RegisterDecision['state'], string>>;
  readonly bases: Readonly<Record<NonNullable<RegisterDecision['basis']>, string>>;
  readonly meetingName: (meeting: RegisterMeeting) => string;
}

/** The owners of an action in a row. */
export function ownersText(
  { owners }: Pick<RegisterAction, 'owners'>,
  words: RegisterWords,
): string {
  return owners.map((owner) => (owner.type === 'all' ? words.everyone : owner.name)).join('; ');
}

/** When an action is due: its day where it is known, else the words of it. */
export function dueText(
  { due, dueDate }: Pick<RegisterAction, 'due' | 'dueDate'>,
  words: RegisterWords,
): string {
  if (dueDate !== undefined) return dueDate;
  switch (due?.type) {
    case undefined:
      return '';
    case 'date':
      return due.date;
    case 'nextMeeting':
      return words.nextMeeting;
    case 'none':
      return words.noDue;
    case 'unclear':
      return due.typed;
  }
}
