import { useEffect, useRef, useState } from 'react';
import { changeStatus } from '../../../../shared/acts/change-status';
import type { Circle } from '../../../../shared/circulate/recipients';
import {
  addressCircle,
  parseRecipients,
  writeRecipients,
} from '../../../../shared/circulate/recipients';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { readDay } from '../../../../shared/i18n/read-day';
import type { ExportChoice } from '../../../../shared/ipc/export-choice';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { firstChoice } from '../export/export-choices';
import { ProgressOfWriting } from '../export/progress-of-writing';
import { ReportFields } from '../export/report-fields';
import { useFreezing, withNumbers } from '../history/use-freezing';
import { useOwnGroup } from '../next/use-own-group';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { CirculateResult } from './circulate-result';
import { useCirculation } from './use-circulation';
import { useMailDraft } from './use-mail-draft';
import '../export/export-dialog.css';
import './circulate.css';

const circleKeys = {
  nobody: 'circulate.nobody',
  present: 'circulate.present',
  participants: 'circulate.participants',
  roster: 'circulate.roster',
} as const satisfies Readonly<Record<Circle, PlainKey>>;

/** Chooses what goes round and to whom, shows the mail before it is written, and offers to open it. */
export function CirculateDialog({ onClose }: { readonly onClose: () => void }) {
  const { preferences, toasts } = useApp();
  const { t } = useWords();
  const open = useOpenMeeting();
  const meeting = useMeeting();
  const { own } = useOwnGroup(open.path);
  const freezing = useFreezing();
  const isStarting = useRef(false);
  const { state, progress, start, cancel } = useCirculation();
  const today = open.now().slice(0, 10);
  const known = meeting.status.state;
  const { exports } = preferences.store.get();
  const [choice, setChoice] = useState<ExportChoice>(() =>
    firstChoice(meeting, exports[meeting.group?.id ?? '*'], exports['*']?.paper),
  );
  const [day, setDay] = useState(known.type === 'outForComments' ? (known.until ?? '') : '');
  const [marksOut, setMarksOut] = useState(true);
  const [circle, setCircle] = useState<Circle>('nobody');
  const [to, setTo] = useState('');
  const [withCalendar, setWithCalendar] = useState(true);
  const [withCopy, setWithCopy] = useState(false);

  const commentsUntil = readDay(day, today);
  const isDayWrong = day.trim() !== '' && commentsUntil === undefined;
  const isPart = choice.variant.only !== undefined || choice.variant.unattributed === true;
  const hasDate = (meeting.nextMeetings ?? []).some(({ when }) => when !== undefined);
  const canMark = open.canEdit && commentsUntil !== undefined && known.type === 'draft';
  const { draft, change, writeAnew } = useMailDraft(choice, commentsUntil);
  const { recipients, wrong } = parseRecipients(to);
  const { withoutAddress } = addressCircle(circle, meeting, own?.group, today);
  const isWriting = state.type === 'writing';
  const isChoosing = state.type === 'choosing' || state.type === 'failed';
  const canStart = isChoosing && choice.formats.length > 0 && !isDayWrong && wrong === undefined;

  const isDone = state.type === 'done';
  useEffect(() => {
    if (!isDone) return undefined;
    // The button that had the focus is gone; the mail is what one opens next.
    const timer = setTimeout(() =>
      document.querySelector<HTMLElement>('.export-files button')?.focus(),
    );
    return () => clearTimeout(timer);
  }, [isDone]);

  const chooseCircle = (next: Circle) => {
    setCircle(next);
    setTo(writeRecipients(addressCircle(next, meeting, own?.group, today).recipients));
  };
  const write = async () => {
    // A second Enter in the moment before the writing begins starts nothing.
    if (!canStart || isStarting.current) return;
    isStarting.current = true;
    const { status: former } = meeting;
    const marks = canMark && marksOut;
    const numbers = await freezing.ofCopy(choice, choice.variant);
    const step = { at: open.now(), by: preferences.store.get().author };
    const out = { type: 'outForComments', until: commentsUntil } as const;
    if (marks || numbers !== undefined) {
      open.changeFacts(marks ? 'status' : 'numbers', (frame) => ({
        ...withNumbers(frame, numbers),
        ...(marks ? { status: changeStatus(frame.status, out, step) } : {}),
      }));
    }
    const { subject, text } = draft;
    const isWritten = await start({
      ...choice,
      subject,
      text,
      recipients,
      withCalendar: withCalendar && hasDate,
      withCopy: withCopy && !isPart,
    });
    isStarting.current = false;
    if (isWritten) {
      if (numbers !== undefined) freezing.say();
      return;
    }
    // What did not go round is not out for comments, and nobody cites its numbers.
    if (marks) open.changeFacts('status', (frame) => ({ ...frame, status: former }));
    if (numbers !== undefined) freezing.release(numbers);
  };
  const close = () => {
    if (isWriting) cancel();
    onClose();
  };
  const copyText = async () => {
    await navigator.clipboard.writeText(`${draft.subject}\n\n${draft.text}`);
    toasts.show(t('circulate.textCopied'));
  };

  return (
    <Dialog
      title={t('circulate.title')}
      closeLabel={t('common.close')}
      onClose={close}
      isWide
      foot={
        isDone ? (
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            {isChoosing ? (
              <Button onPress={() => void copyText()}>{t('circulate.copyText')}</Button>
            ) : (
              <div className="circulate-writing">
                {isWriting && progress !== undefined && <ProgressOfWriting {...progress} />}
                {state.type === 'stopping' && <p role="status">{t('circulate.stopping')}</p>}
              </div>
            )}
            <Button look="quiet" onPress={isWriting ? cancel : onClose}>
              {t('common.cancel')}
            </Button>
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- every choice is remembered, so that Enter alone may do */}
            <Button autoFocus look="primary" isDisabled={!canStart} onPress={() => void write()}>
              {t('circulate.start')}
            </Button>
          </>
        )
      }
    >
      {state.type === 'failed' && <Banner look="danger">{state.reason}</Banner>}
      {state.type === 'done' ? (
        <CirculateResult written={state.written} messages={state.messages} />
      ) : (
        <div className="export-form">
          <p className="circulate-intro">{t('circulate.intro')}</p>
          <section className="circulate-part" aria-label={t('circulate.files')}>
            <h3>{t('circulate.files')}</h3>
            <ReportFields
              meeting={meeting}
              choice={choice}
              onChange={(part) => setChoice({ ...choice, ...part })}
            />
            <fieldset className="circulate-along">
              <legend className="field-label">{t('circulate.along')}</legend>
              <Checkbox
                isSelected={withCalendar && hasDate}
                isDisabled={!hasDate}
                onChange={setWithCalendar}
              >
                {t('circulate.calendar')}
              </Checkbox>
              {!hasDate && <p className="field-hint">{t('circulate.calendarNone')}</p>}
              <Checkbox isSelected={withCopy && !isPart} isDisabled={isPart} onChange={setWithCopy}>
                {t('circulate.copy')}
              </Checkbox>
              {isPart && <p className="field-hint">{t('circulate.copyNot')}</p>}
            </fieldset>
          </section>
          <section className="circulate-part" aria-label={t('circulate.mail')}>
            <h3>{t('circulate.mail')}</h3>
            <div className="export-row">
              <Select
                label={t('circulate.circle')}
                value={circle}
                choices={(Object.keys(circleKeys) as Circle[])
                  .filter((one) => one !== 'roster' || own !== undefined)
                  .map((id) => ({ id, label: t(circleKeys[id]) }))}
                hint={
                  withoutAddress === 0
                    ? undefined
                    : t('circulate.noAddress', { count: withoutAddress })
                }
                onChange={chooseCircle}
              />
              <TextField
                label={t('circulate.comments')}
                hint={t('circulate.commentsHint')}
                error={isDayWrong ? t('circulate.commentsWrong') : undefined}
                value={day}
                onChange={setDay}
              />
            </div>
            {canMark && (
              <Checkbox isSelected={marksOut} onChange={setMarksOut}>
                {t('circulate.markOut')}
              </Checkbox>
            )}
            {(circle !== 'nobody' || to !== '') && (
              <TextField
                isLong
                label={t('circulate.to')}
                hint={t('circulate.toHint')}
                error={wrong === undefined ? undefined : t('circulate.toWrong', { text: wrong })}
                value={to}
                onChange={setTo}
              />
            )}
            <TextField
              label={t('circulate.subject')}
              value={draft.subject}
              onChange={(subject) => change({ subject })}
            />
            <div className="circulate-text">
              <TextField
                isLong
                label={t('circulate.text')}
                error={draft.problem}
                value={draft.text}
                onChange={(text) => change({ text })}
              />
            </div>
            {draft.isChanged && (
              <p className="circulate-kept">
                {t('circulate.keptText')}{' '}
                <Button look="quiet" onPress={writeAnew}>
                  {t('circulate.anew')}
                </Button>
              </p>
            )}
          </section>
        </div>
      )}
    </Dialog>
  );
}
