import { isOverdue } from '../../../shared/registers/filter-register';
import type {
  Register,
  RegisterAction,
  RegisterDecision,
  RegisterPlace,
} from '../../../shared/registers/register';
import type { Words } from '../../state/use-words';
import type { PickLine } from '../meeting/parts/pick-list';
import { decisionFacts, dueOf, meetingName, ownerNames, standing } from './entry-words';

/** What the lines are made from. */
export interface RegisterLineSources {
  readonly register: Register;
  readonly words: Words;
  readonly today: string;
}

function placeWords(place: RegisterPlace, { register, words }: RegisterLineSources): string {
  const meeting = meetingName(register, place.meeting, words);
  return place.item === undefined ? meeting : `${meeting} · ${place.item}`;
}

function Protected({ words }: { readonly words: Words }) {
  return <span className="register-protected">{words.t('registers.offTheRecord')}</span>;
}

/** An action as a line of the register. */
export function actionLine(action: RegisterAction, sources: RegisterLineSources): PickLine<string> {
  const { register, words, today } = sources;
  const { t } = words;
  const isLate = isOverdue(action, today);
  const report = action.reports.at(-1)?.text;
  const facts = [
    ownerNames(action, words),
    dueOf(action, words),
    isLate ? t('registers.overdue') : '',
    standing(action, register, words),
    report ?? '',
    placeWords(action.place, sources),
    action.offTheRecord === true ? t('registers.offTheRecord') : '',
  ];
  return {
    id: action.key,
    name: [action.wording, ...facts].filter((fact) => fact !== '').join(', '),
    content: (
      <span className="register-line" data-status={action.status}>
        <span className="register-wording">{action.wording || t('tasks.noWords')}</span>
        <span className="register-owner">{ownerNames(action, words)}</span>
        <span className="register-due" data-late={isLate || undefined}>
          {dueOf(action, words)}
          {isLate && <strong> {t('registers.overdue')}</strong>}
        </span>
        <span className="register-standing">
          {standing(action, register, words)}
          {report !== undefined && <q className="register-report">{report}</q>}
        </span>
        <span className="register-place">{placeWords(action.place, sources)}</span>
        {action.offTheRecord === true && <Protected words={words} />}
      </span>
    ),
  };
}

/** A decision as a line of the register. */
export function decisionLine(
  decision: RegisterDecision,
  sources: RegisterLineSources,
): PickLine<string> {
  const { register, words } = sources;
  const facts = decisionFacts(decision, register, words);
  const isProtected = decision.offTheRecord === true;
  return {
    id: decision.key,
    name: [
      decision.number ?? '',
      decision.wording,
      ...facts,
      placeWords(decision.place, sources),
      isProtected ? words.t('registers.offTheRecord') : '',
    ]
      .filter((fact) => fact !== '')
      .join(', '),
    content: (
      <span className="register-line register-decision" data-status={decision.state}>
        <span className="register-number">{decision.number ?? '–'}</span>
        <span className="register-wording">{decision.wording || words.t('tasks.noWords')}</span>
        <span className="register-standing">{facts.join(' · ')}</span>
        <span className="register-place">{placeWords(decision.place, sources)}</span>
        {isProtected && <Protected words={words} />}
      </span>
    ),
  };
}
