import type {
  Register,
  RegisterAction,
  RegisterDecision,
} from '../../../shared/registers/register';
import type { PlainKey } from '../../../shared/i18n/translate';
import type { Words } from '../../state/use-words';
import { meetingTitle } from '../library/meeting-title';
import { dueWords, stateKeys, statusKeys } from '../meeting/actions/task-words';

const basisKeys: Readonly<Record<NonNullable<RegisterDecision['basis']>, PlainKey>> = {
  consensus: 'tasks.basisConsensus',
  noObjection: 'tasks.basisNoObjection',
  silence: 'tasks.basisSilence',
  vote: 'tasks.basisVote',
};

/** What a meeting of the register is called; its id where it is not there. */
export function meetingName({ meetings }: Register, id: string, words: Words): string {
  const meeting = meetings.find((one) => one.id === id);
  return meeting === undefined ? id : meetingTitle(meeting, words);
}

/** Who owns an action, in a row. */
export function ownerNames({ owners }: RegisterAction, { t }: Words): string {
  const names = owners.map((owner) =>
    owner.type === 'all' ? t('registers.everyone') : owner.name,
  );
  return names.length === 0 ? t('registers.noOwner') : names.join(', ');
}

/** When an action is due: its day where it is known, else the words of it. */
export function dueOf({ due, dueDate }: RegisterAction, words: Words): string {
  return dueDate === undefined ? dueWords(due, words) : words.formats.shortDay(dueDate);
}

/** Where an action stands, and in which meeting that was reported. */
export function standing(action: RegisterAction, register: Register, words: Words): string {
  const { t } = words;
  const status = t(statusKeys[action.status]);
  const last = action.reports.at(-1);
  if (last === undefined) return status;
  const meeting = meetingName(register, last.meeting, words);
  return t('registers.reportedLine', { status, meeting });
}

/** State of a decision, how it was reached, and what took its place. */
export function decisionFacts(
  decision: RegisterDecision,
  register: Register,
  words: Words,
): readonly string[] {
  const { t } = words;
  const nameOf = (key: string | undefined) => {
    const other = register.decisions.find((one) => one.key === key);
    return other === undefined
      ? undefined
      : (other.number ?? meetingName(register, other.place.meeting, words));
  };
  const [before, after] = [nameOf(decision.supersedes), nameOf(decision.supersededBy)];
  return [
    t(stateKeys[decision.state]),
    decision.basis === undefined ? undefined : t(basisKeys[decision.basis]),
    before === undefined ? undefined : `${t('registers.supersedes')} ${before}`,
    after === undefined ? undefined : `${t('registers.supersededBy')} ${after}`,
  ].filter((fact) => fact !== undefined);
}
