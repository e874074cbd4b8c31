import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { checkMeeting } from '../../../../shared/checks/check-meeting';
import type { RuledFinding } from '../../../../shared/checks/check-meeting';
import { findingWords } from '../../../../shared/i18n/finding-words';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { placeWords } from './place-words';
import { useOtherMeetings } from './use-other-meetings';
import './check-tray.css';

/** What to look at before the report goes out: each finding leads to its place, is mended by a key, or let stand with a reason. */
export function CheckTray() {
  const open = useOpenMeeting();
  const { info, preferences, toasts } = useApp();
  const { author } = useStore(preferences.store);
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const others = useOtherMeetings();
  const [chosen, setChosen] = useState<string>();
  const [dismissing, setDismissing] = useState<string>();
  const [reason, setReason] = useState('');
  const findings = checkMeeting(meeting, others);
  const left = findings.filter(({ dismissed }) => dismissed === undefined);
  const stand = findings.filter(({ dismissed }) => dismissed !== undefined);
  const zone = meeting.schedule?.zone ?? info.zone;
  const words = (finding: RuledFinding) => findingWords(finding, t, formats, zone);

  const goTo = ({ place }: RuledFinding) => {
    if (place.type === 'note' || place.type === 'section') {
      open.goTo({ type: place.type, id: place.id });
    }
  };
  const mend = (finding: RuledFinding) => {
    const { fix } = finding;
    if (fix === undefined) {
      toasts.show(t('checks.noFix'));
      return;
    }
    open.change('facts', fix);
    toasts.show(t('checks.fixed', { finding: words(finding) }));
  };
  const reopen = (key: string) => {
    open.changeFacts('facts', (frame) => ({
      ...frame,
      dismissed: (frame.dismissed ?? []).filter(({ finding }) => finding !== key),
    }));
    toasts.show(t('checks.reopened'));
  };
  const letStand = (key: string) => {
    const why = reason.trim();
    if (why === '') return;
    const by = author === '' ? {} : { by: author };
    open.changeFacts('facts', (frame) => ({
      ...frame,
      dismissed: [...(frame.dismissed ?? []), { finding: key, reason: why, at: open.now(), ...by }],
    }));
    setDismissing(undefined);
    setReason('');
  };
  const onKey = (event: KeyboardEvent, key: string): boolean => {
    const finding = findings.find((one) => one.key === key);
    if (finding === undefined || !open.canEdit) return false;
    const letter = letterOf(event);
    if (letter === 'F' && finding.dismissed === undefined) mend(finding);
    else if (letter === 'X' && finding.dismissed === undefined) setDismissing(key);
    else if (letter === 'X') reopen(key);
    else return false;
    return true;
  };

  return (
    <div className="tray-page">
      <p className="pane-hint check-count" role="status">
        {left.length === 0 ? t('checks.clean') : t('checks.count', { count: left.length })}
      </p>
      <div className="tray-scroll">
        {findings.length > 0 && (
          <PickList
            label={t('checks.list')}
            chosen={chosen}
            isStart
            onChoose={setChosen}
            onEnter={(key) => {
              const finding = findings.find((one) => one.key === key);
              if (finding !== undefined) goTo(finding);
            }}
            onKey={onKey}
            lines={[...left, ...stand].map((finding) => ({
              id: finding.key,
              content: (
                <span className="finding" data-stands={finding.dismissed !== undefined}>
                  <span className="finding-place">{placeWords(finding.place, meeting, t)}</span>
                  <span>{words(finding)}</span>
                  {finding.dismissed !== undefined && (
                    <i>{t('checks.letStand', { reason: finding.dismissed })}</i>
                  )}
                  {finding.dismissed === undefined && finding.fix !== undefined && (
                    <i>{t('checks.canFix')}</i>
                  )}
                </span>
              ),
            }))}
          />
        )}
      </div>
      {open.canEdit && findings.length > 0 && (
        <div className="pane-foot">
          {dismissing !== undefined && (
            <TextField
              label={t('checks.reason')}
              hint={t('checks.reasonHint')}
              value={reason}
              onChange={setReason}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the key that opened it asks for the reason
              autoFocus
              onKeyDown={(event) => {
                if (event.key === 'Enter') letStand(dismissing);
                else if (event.key === 'Escape') setDismissing(undefined);
                else return;
                event.preventDefault();
              }}
            />
          )}
          <p className="pane-hint">{t('checks.keys')}</p>
        </div>
      )}
    </div>
  );
}
