import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  announceMeeting,
  changeAnnouncement,
  withdrawAnnouncement,
} from '../../../../shared/acts/next-meetings';
import type { NextMeeting, Schedule } from '../../../../shared/domain/next-meeting';
import { checkNextDate } from '../../../../shared/hand-on/check-next-date';
import { openActions } from '../../../../shared/hand-on/open-actions';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import '../../library/library-form.css';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { AnnouncementForm } from './announcement-form';
import { EarlierMinutes } from './earlier-minutes';
import { EveryonesHours } from './everyones-hours';
import { NewcomersPart } from './newcomers-part';
import './next.css';
import { remarkWords } from './remark-words';
import { useOwnGroup, weekdaysOf } from './use-own-group';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="next-part" aria-label={title}>
      <h3 className="next-title">{title}</h3>
      {children}
    </section>
  );
}

/** What is handed on at the end of a meeting: announced meetings, new people, earlier minutes, open actions. */
export function NextDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenMeeting();
  const { bridge, info, route, toasts } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const meeting = useMeeting();
  const { own, isKnown, reload } = useOwnGroup(open.path);
  const announced = meeting.nextMeetings ?? [];
  const [editing, setEditing] = useState<string | undefined>(
    announced.length === 0 ? 'new' : undefined,
  );
  const [typed, setTyped] = useState<Schedule>();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(new Date());
  const series = meeting.group?.series.find(({ id }) => id === meeting.seat?.series);
  const rule = series?.hour;
  const zone = meeting.schedule?.zone ?? meeting.group?.zone ?? info.zone;
  const usual =
    rule === undefined || rule.type === 'rotating'
      ? { zone, start: meeting.schedule?.start, end: meeting.schedule?.end }
      : { zone: rule.type === 'zone' ? rule.zone : 'UTC', start: rule.start, end: rule.end };
  const shown = typed ?? announced.find(({ when }) => when !== undefined)?.when;
  const remarks =
    shown === undefined
      ? []
      : checkNextDate(shown, {
          current: meeting.schedule,
          weekdays: weekdaysOf(own, series?.name),
          rule,
          zone: meeting.group?.zone ?? info.zone,
        });
  const attending = new Set(meeting.participants.map(({ person }) => person));
  const people = meeting.people.filter(({ id }) => attending.has(id));
  const left = openActions(meeting, (prefix) => prefix).length;
  const stopEditing = () => {
    setEditing(undefined);
    setTyped(undefined);
  };

  const make = async () => {
    if (own === undefined) return;
    const seat = meeting.seat?.series;
    // The next meeting is made from the file, so that it must say what the screen says.
    await open.journal.save();
    if (['unsaved', 'failed', 'lost'].includes(open.journal.state.get().type)) return;
    const made = await bridge.request('library.createMeeting', {
      groupFolder: own.folder,
      ...(seat === undefined ? {} : { series: seat }),
    });
    if (!made.ok) {
      toasts.showProblem(made.messages);
      return;
    }
    const uncounted = made.messages
      .filter(({ code }) => code === 'library.not-counted')
      .map(({ where }) => where?.split(/[/\\]/u).at(-1) ?? '');
    if (uncounted.length > 0) {
      toasts.show(
        t('library.notCounted', { count: uncounted.length, files: uncounted.join(', ') }),
      );
    }
    route.set({ type: 'meeting', path: made.value.path });
  };

  const lineOf = (one: NextMeeting) => {
    const { when, title, place, tentative } = one;
    const hours = [when?.start, when?.end].filter((hour) => hour !== undefined).join('–');
    return [
      when === undefined ? t('next.noDate') : formats.weekday(when.date),
      hours === '' ? '' : `${hours} ${when?.zone ?? ''}`,
      title ?? '',
      place ?? '',
      tentative === true ? t('next.tentativeMark') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };

  return (
    <Dialog
      title={t('next.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          {own !== undefined && (
            <Button look="primary" onPress={() => void make()}>
              {t('next.make')}
            </Button>
          )}
        </>
      }
    >
      <Part title={t('next.announced')}>
        {announced.length === 0 && editing === undefined && (
          <p className="next-quiet">{t('next.none')}</p>
        )}
        <ul className="next-list">
          {announced.map((one) => (
            <li key={one.id} className="next-line">
              <span>{lineOf(one)}</span>
              {open.canEdit && (
                <span className="next-line-acts">
                  <Button
                    look="quiet"
                    aria-label={`${t('next.edit')}: ${lineOf(one)}`}
                    onPress={() => {
                      setTyped(one.when);
                      setEditing(one.id);
                    }}
                  >
                    {t('next.edit')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={`${t('next.remove')}: ${lineOf(one)}`}
                    onPress={() => {
                      stopEditing();
                      open.changeFacts('announcement', (frame) =>
                        withdrawAnnouncement(frame, one.id),
                      );
                    }}
                  >
                    {t('next.remove')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
        {open.canEdit && editing === undefined && (
          <div className="next-row">
            <Button onPress={() => setEditing('new')}>{t('next.another')}</Button>
          </div>
        )}
        {open.canEdit && editing !== undefined && (
          <AnnouncementForm
            key={editing}
            announced={announced.find(({ id }) => id === editing)}
            usual={usual}
            today={today}
            onTime={setTyped}
            onKeep={(announcement) => {
              open.changeFacts('announcement', (frame) =>
                editing === 'new'
                  ? announceMeeting(frame, announcement, open.createId)
                  : changeAnnouncement(frame, editing, announcement),
              );
              stopEditing();
            }}
          />
        )}
        {remarks.length > 0 && (
          <ul className="next-remarks" aria-label={t('next.remarks')}>
            {remarks.map((remark) => (
              <li key={remark.type} data-type={remark.type}>
                {remarkWords(remark, words)}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {shown !== undefined && (
        <Part title={t('next.hours')}>
          <EveryonesHours when={shown} people={people} since={meeting.schedule?.date} />
        </Part>
      )}
      {meeting.previousMinutes !== undefined && (
        <Part title={t('next.minutes')}>
          <EarlierMinutes previous={meeting.previousMinutes} own={own} onChanged={reload} />
        </Part>
      )}
      {own !== undefined && (
        <Part title={t('next.newcomers')}>
          <NewcomersPart own={own} today={today} onChanged={reload} />
        </Part>
      )}
      <p className="next-quiet">
        {left === 0 ? t('next.openNone') : t('next.open', { count: left })}
      </p>
      {isKnown && own === undefined && <p className="next-quiet">{t('next.noGroup')}</p>}
    </Dialog>
  );
}
