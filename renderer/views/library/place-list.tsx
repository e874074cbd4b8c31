import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useWords } from '../../state/use-words';
import type { LibraryPlace, Overview } from './library-place';
import { allMeetings, placeId, placeOf } from './library-place';
import './place-list.css';

/** What the list of places needs. */
export interface PlaceListProps {
  readonly overview: Overview;
  readonly recentCount: number;
  readonly place: LibraryPlace;
  readonly onChoose: (place: LibraryPlace) => void;
}

/** Where meetings can be: all, the recent ones, each group, and outside any group. */
export function PlaceList({ overview, recentCount, place, onChoose }: PlaceListProps) {
  const { t } = useWords();
  const line = (id: string, name: string, count: number): ReactNode => (
    <ListBoxItem key={id} id={id} textValue={name} className="place">
      <span className="place-name">{name}</span>
      <span className="place-count">{count}</span>
    </ListBoxItem>
  );

  return (
    <ListBox
      aria-label={t('library.groups')}
      className="place-list"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[placeId(place)]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) onChoose(placeOf(String(id), overview));
      }}
    >
      {line('all', t('library.allMeetings'), allMeetings(overview).length)}
      {recentCount > 0 && line('recent', t('library.recent'), recentCount)}
      {overview.meetings.length > 0 &&
        line('loose', t('library.withoutGroup'), overview.meetings.length)}
      {overview.groups.length > 0 && (
        <ListBoxSection className="place-section">
          <Header className="place-header">{t('library.groups')}</Header>
          {overview.groups.map(({ folder, name, shortName, meetings }) =>
            line(placeId({ type: 'group', folder }), shortName ?? name, meetings.length),
          )}
        </ListBoxSection>
      )}
    </ListBox>
  );
}
