import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { openTime } from '../../../../shared/acts/open-interval';
import { useApp } from '../../../state/use-app';
import { useKeys } from '../../../state/use-keys';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { IconButton } from '../../../ui/icon-button';
import { useNow } from '../bar/use-now';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { placeName } from './place-name';
import './reading-bar.css';

/** Above the text while one item at a time is read: which item it is, and its time allotted and used. */
export function ReadingBar({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenMeeting();
  const { commands } = useApp();
  const { t, formats } = useWords();
  const keys = useKeys();
  const meeting = useMeeting();
  const now = useNow();
  const place = useStore(open.section) ?? 'opening';
  const at = meeting.sections.findIndex(({ id }) => id === place);
  const section = meeting.sections[at];

  useEffect(() => {
    const { page } = open;
    for (const element of page.querySelectorAll<HTMLElement>('.section')) {
      element.toggleAttribute('data-read', element.dataset.section === place);
    }
    page.toggleAttribute('data-reading', true);
    return () => {
      page.toggleAttribute('data-reading', false);
    };
  }, [open, place, meeting]);

  const items = meeting.agenda.items.filter(({ id }) => section?.items.includes(id) === true);
  const allotted = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const used = Math.floor(openTime(section?.open, now) / 60_000);
  const isTimed = section?.open !== undefined && section.open.length > 0;
  const isOver = allotted > 0 && used > allotted;

  return (
    <div className="reading-bar" role="group" aria-label={t('summary.reading')}>
      <IconButton
        icon={ChevronLeft}
        label={t('summary.previous')}
        keys={keys('summary.previousItem')}
        onPress={() => commands.run('summary.previousItem')}
      />
      <div className="reading-name" role="status">
        <b>{placeName(meeting, place, t)}</b>
        <span>
          {at >= 0 && t('summary.place', { at: at + 1, count: meeting.sections.length })}
          {isTimed && allotted > 0 && (
            <span data-over={isOver || undefined}>
              {t('summary.time', {
                used: formats.minutes(used),
                allotted: formats.minutes(allotted),
              })}
            </span>
          )}
          {isTimed && allotted === 0 && (
            <span>{t('summary.timeUsed', { used: formats.minutes(used) })}</span>
          )}
          {!isTimed && allotted > 0 && (
            <span>{t('summary.timeAllotted', { allotted: formats.minutes(allotted) })}</span>
          )}
        </span>
      </div>
      <IconButton
        icon={ChevronRight}
        label={t('summary.next')}
        keys={keys('summary.nextItem')}
        onPress={() => commands.run('summary.nextItem')}
      />
      <IconButton
        icon={X}
        label={t('summary.close')}
        keys={keys('view.readItem')}
        onPress={onClose}
      />
    </div>
  );
}
