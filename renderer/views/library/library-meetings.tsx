import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import type { LibraryPlace, Overview } from './library-place';
import { MeetingList } from './meeting-list';
import type { MeetingSummary } from './meeting-title';
import type { LibraryActs } from './use-library-acts';

/** What the middle of the library needs. */
export interface LibraryMeetingsProps {
  readonly overview: Overview;
  readonly place: LibraryPlace;
  readonly search: string;
  readonly shown: readonly MeetingSummary[];
  readonly acts: LibraryActs;
  readonly onChoose: (path: string | undefined) => void;
  readonly onShowAll: () => void;
}

/** The meetings of the chosen place, or those found by a search, with what could not be listed below. */
export function LibraryMeetings(props: LibraryMeetingsProps) {
  const { overview, place, search, shown, acts, onChoose, onShowAll } = props;
  const { commands } = useApp();
  const { t } = useWords();
  const isSearch = search.trim() !== '';
  const group =
    place.type === 'group'
      ? overview.groups.find(({ folder }) => folder === place.folder)
      : undefined;
  const names = {
    all: t('library.allMeetings'),
    recent: t('library.recent'),
    loose: t('library.withoutGroup'),
    group: group?.name ?? t('library.groups'),
  };
  const found =
    shown.length === 0
      ? t('library.filteredNone', { words: search.trim() })
      : t('library.filtered', { count: shown.length });
  const heading = isSearch ? t('library.filtered', { count: shown.length }) : names[place.type];

  return (
    <div className="library-content">
      <div className="library-title">
        <h1 className="library-heading">{heading}</h1>
        {group !== undefined && !isSearch && (
          <span>
            <Button look="quiet" onPress={() => commands.run('library.registers')}>
              {t('registers.open')}
            </Button>
            <Button look="quiet" onPress={() => commands.run('library.styles')}>
              {t('style.open')}
            </Button>
            <Button look="quiet" onPress={() => commands.run('library.groupSettings')}>
              {t('group.settings')}
            </Button>
          </span>
        )}
      </div>
      <LiveRegion>{isSearch ? found : ''}</LiveRegion>
      {shown.length > 0 && (
        <MeetingList
          label={isSearch ? t('library.meetings') : heading}
          meetings={shown}
          namesGroups={isSearch || place.type === 'all' || place.type === 'recent'}
          acts={acts}
          onChoose={onChoose}
        />
      )}
      {shown.length === 0 && isSearch && (
        <p className="library-note">
          {found} <Button onPress={onShowAll}>{t('library.showAll')}</Button>
        </p>
      )}
      {shown.length === 0 && !isSearch && (
        <p className="library-note">
          {t('library.noMeetingsInGroup')}{' '}
          <Button onPress={() => commands.run('library.newMeeting')}>
            {t('library.firstMeeting')}
          </Button>
        </p>
      )}
      {overview.unreadable.length > 0 && (
        <details className="library-unreadable">
          <summary>{t('library.unreadable', { count: overview.unreadable.length })}</summary>
          <ul>
            {overview.unreadable.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
