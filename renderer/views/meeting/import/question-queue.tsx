import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { AttendanceAnswer } from '../../../../shared/importers/attendance/plan-attendance';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { personName } from '../../../editor/extensions/page/party-name';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import type { ImportAnswers, PersonQuestion } from './import-job';

const reasons: Readonly<Record<PersonQuestion['reason'], PlainKey>> = {
  sameName: 'imports.whySameName',
  otherEmail: 'imports.whyOtherEmail',
  emailOfOther: 'imports.whyEmailOfOther',
  sharedEmail: 'imports.whySharedEmail',
  sharedAlias: 'imports.whySharedAlias',
  speaksForOther: 'imports.whySpeaksForOther',
  likeness: 'imports.whyLikeness',
  noName: 'imports.whyNoName',
  address: 'imports.whyAddress',
  sameNameTwice: 'imports.sameNameHint',
};

/** What the queue needs. */
export interface QuestionQueueProps {
  readonly questions: readonly PersonQuestion[];
  readonly answers: ImportAnswers['people'];
  readonly onAnswer: (answers: ImportAnswers['people']) => void;
}

/** One way to answer, with the key that does it. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly answer: AttendanceAnswer;
}

/** Who is meant, one question after the other, each answered by one key. */
export function QuestionQueue({ questions, answers, onAnswer }: QuestionQueueProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [again, setAgain] = useState<string>();
  const open = questions.filter(({ id }) => !answers.has(id));
  const at = questions.findIndex(({ id }) => id === (again ?? open[0]?.id));
  const question = questions[at];

  const say = (answer: AttendanceAnswer) => {
    if (question === undefined) return;
    setAgain(undefined);
    setChosen(undefined);
    onAnswer(new Map([...answers, [question.id, answer]]));
    const isLast = open.every(({ id }) => id === question.id);
    if (!isLast) return;
    // With the last answer the cursor goes where the next key belongs.
    const foot = place.current
      ?.closest('.import')
      ?.querySelector<HTMLElement>('[data-import-confirm]');
    requestAnimationFrame(() => requestAnimationFrame(() => foot?.focus()));
  };
  const back = () => {
    const before = at === -1 ? questions.at(-1) : questions[at - 1];
    if (before === undefined) return;
    setChosen(undefined);
    setAgain(before.id);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(),
    );
  };

  if (question === undefined) {
    return (
      <div
        ref={place}
        className="import-questions"
        role="group"
        aria-label={t('imports.questions')}
      >
        <p>{t('imports.allAnswered', { count: questions.length })}</p>
        <div>
          <Button look="quiet" onPress={back}>
            {t('imports.answerAgain')}
          </Button>
        </div>
      </div>
    );
  }
  const choices = choicesOf(question, t);
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Backspace') {
      back();
      return true;
    }
    const key = /^[1-9]$/u.test(event.key) ? event.key : letterOf(event);
    const choice = key === '' ? undefined : choices.find(({ id }) => id === key);
    if (choice === undefined) return false;
    say(choice.answer);
    return true;
  };
  const why = reasons[question.reason];
  return (
    <div ref={place} className="import-questions" role="group" aria-label={t('imports.questions')}>
      <p className="import-count">
        {t('imports.questionOf', { at: at + 1, all: questions.length })}
      </p>
      <h3 className="import-question">{t('imports.whoIs', { name: question.name })}</h3>
      <p className="import-quiet">
        {[question.email, t(why)]
          .filter((part) => part !== undefined && part !== question.name)
          .join(' · ')}
      </p>
      <div data-import-list="">
        <PickList
          label={t('imports.whoIs', { name: question.name })}
          isStart
          chosen={chosen ?? choices[0]?.id}
          onChoose={setChosen}
          onEnter={(id) => {
            const choice = choices.find((one) => one.id === id);
            if (choice !== undefined) say(choice.answer);
          }}
          onKey={onKey}
          lines={choices.map(({ id, label, about }) => ({
            id,
            name: [label, about, id].filter((part) => part !== undefined).join(', '),
            content: (
              <>
                <Kbd keys={[id]} />
                <span className="import-choice">
                  {label}
                  {about !== undefined && <small>{about}</small>}
                </span>
              </>
            ),
          }))}
        />
      </div>
      <p className="import-quiet">{t('imports.questionKeys')}</p>
    </div>
  );
}

function choicesOf(
  { candidates, sameAs, name, canBeNew }: PersonQuestion,
  t: ReturnType<typeof useWords>['t'],
): readonly Choice[] {
  const people = candidates.slice(0, 9).map(({ person }, index): Choice => {
    const about = [person.affiliation, person.email].filter((part) => part !== undefined);
    return {
      id: String(index + 1),
      label: personName(person),
      about: about.length === 0 ? undefined : about.join(' · '),
      answer: { type: 'person', person: person.id },
    };
  });
  return [
    ...people,
    ...(sameAs === undefined
      ? []
      : [
          {
            id: 'S',
            label: t('imports.samePerson'),
            answer: { type: 'sameAs' as const, entry: sameAs },
          },
        ]),
    ...(canBeNew
      ? [
          {
            id: 'N',
            label: t('imports.somebodyNew'),
            about: name,
            answer: { type: 'new' as const },
          },
        ]
      : []),
    { id: 'L', label: t('imports.leaveOut'), answer: { type: 'leave' as const } },
  ];
}
