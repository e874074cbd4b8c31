import { useRef, useState } from 'react';
import { changeStatus, withoutLog } from '../../../../shared/acts/change-status';
import type { Status } from '../../../../shared/domain/status';
import { readDay } from '../../../../shared/i18n/read-day';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { statusWords } from '../../library/status-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { useFreezing } from './use-freezing';
import './history.css';

type Step = 'draft' | 'out' | 'approvedMeeting' | 'approvedSilence' | 'published';

const stepKeys = {
  draft: 'history.toDraft',
  out: 'history.toOut',
  approvedMeeting: 'history.toApprovedMeeting',
  approvedSilence: 'history.toApprovedSilence',
  published: 'history.toPublished',
} as const;

/** Which steps follow from a status; from approved minutes only publishing, since a correction is another command. */
function stepsFrom({ state }: Status): readonly Step[] {
  switch (state.type) {
    case 'draft':
      return ['out', 'draft', 'approvedMeeting', 'approvedSilence', 'published'];
    case 'outForComments':
      return ['approvedMeeting', 'approvedSilence', 'draft', 'out', 'published'];
    case 'approved':
      return ['published'];
    case 'published':
      return [];
  }
}

/** The number of the draft that follows. */
function nextDraft({ history = [], state }: Status): number {
  const states = [...history.map((step) => step.state), state];
  return 1 + (states.findLast((one) => one.type === 'draft')?.number ?? 0);
}

/** The status of the minutes: how it came there, and the next step with its day or meeting. */
export function StatusDialog({ onClose }: { readonly onClose: () => void }) {
  const { bridge, info, preferences, toasts } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const open = useOpenMeeting();
  const meeting = useMeeting();
  const { status } = meeting;
  const freezing = useFreezing();
  const isSetting = useRef(false);
  const steps = stepsFrom(status);
  const [step, setStep] = useState<Step | undefined>(steps[0]);
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const isApproval = step === 'approvedMeeting' || step === 'approvedSilence';
  const losesLog =
    isApproval && meeting.log !== undefined && meeting.group?.rules.log === 'destroyOnApproval';
  const willFreeze =
    step !== undefined && step !== 'draft' && open.canEdit && meeting.frozenNumbers === undefined;
  const needsDay = step === 'approvedSilence';

  const next = (day: string | undefined): Status['state'] | undefined => {
    switch (step) {
      case 'draft':
        return { type: 'draft', number: nextDraft(status) };
      case 'out':
        return { type: 'outForComments', ...(day === undefined ? {} : { until: day }) };
      case 'approvedMeeting':
        return {
          type: 'approved',
          by: { type: 'meeting', ...(text.trim() === '' ? {} : { meeting: text.trim() }) },
        };
      case 'approvedSilence':
        return day === undefined
          ? undefined
          : { type: 'approved', by: { type: 'silence', until: day } };
      case 'published':
        return { type: 'published', ...(day === undefined ? {} : { at: day }) };
      case undefined:
        return undefined;
    }
  };

  const set = async () => {
    const isDay = step !== 'approvedMeeting' && step !== 'draft';
    const day = isDay ? readDay(text, open.now().slice(0, 10)) : undefined;
    const isMissing = isDay && day === undefined && (needsDay || text.trim() !== '');
    const state = next(day);
    if (isMissing || state === undefined) {
      setWrong(true);
      return;
    }
    // A second Enter while the numbers are counted sets nothing.
    if (isSetting.current) return;
    isSetting.current = true;
    const by = preferences.store.get().author;
    const numbers = await freezing.ofStatus(state);
    const frozen = numbers === undefined ? {} : { frozenNumbers: numbers };
    const changed = changeStatus(status, state, { at: open.now(), by });
    if (losesLog) {
      open.change('status', (now) => ({ ...withoutLog(now), ...frozen, status: changed }));
      open.forgetSteps();
    } else open.changeFacts('status', (frame) => ({ ...frame, ...frozen, status: changed }));
    await open.journal.save();
    if (losesLog) {
      const gone = await bridge.request('destroy.log', { session: open.journal.session() });
      if (!gone.ok) toasts.showProblem(gone.messages);
      else toasts.show(t('history.logGone'));
    } else {
      toasts.show(t('history.statusSet', { status: statusWords(state, words) }), {
        label: t('common.undo'),
        onAction: () => void open.undo(),
      });
    }
    onClose();
  };

  return (
    <Dialog
      title={t('history.changeStatus')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" isDisabled={step === undefined} onPress={() => void set()}>
            {t('history.setStatus')}
          </Button>
        </>
      }
    >
      <p>
        {t('history.statusNow', {
          status: statusWords(status.state, words),
          version: status.version,
        })}
      </p>
      {step !== undefined && (
        <Select
          label={t('history.statusNext')}
          value={step}
          choices={steps.map((id) => ({ id, label: t(stepKeys[id]) }))}
          onChange={(chosen) => {
            setStep(chosen);
            setText('');
            setWrong(false);
          }}
        />
      )}
      {step === 'approvedMeeting' && (
        <TextField
          label={t('history.approvedAt')}
          hint={t('history.approvedAtHint')}
          value={text}
          onChange={setText}
        />
      )}
      {(step === 'out' || step === 'approvedSilence' || step === 'published') && (
        <TextField
          label={t(step === 'published' ? 'history.publishedOn' : 'history.until')}
          hint={t('history.untilHint')}
          error={isWrong ? t('history.untilWrong') : undefined}
          value={text}
          onChange={setText}
        />
      )}
      {willFreeze && <p className="field-hint">{t('history.numbersWillFreeze')}</p>}
      {losesLog && <Banner look="warning">{t('history.logGoes')}</Banner>}
      {(status.history ?? []).length > 0 && (
        <div className="status-steps">
          <p>{t('history.statusHistory')}</p>
          <ol>
            {(status.history ?? []).map(({ state, at, by }) => {
              const said = {
                status: statusWords(state, words),
                moment: formats.moment(at, info.zone),
              };
              return (
                <li key={at}>
                  {by === undefined
                    ? t('history.statusStep', said)
                    : t('history.statusStepBy', { ...said, by })}
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </Dialog>
  );
}
