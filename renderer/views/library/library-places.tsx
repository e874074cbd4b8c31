import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import type { LibraryPlace, Overview } from './library-place';
import { placeId, placeOf } from './library-place';
import { PlaceList } from './place-list';

/** What the choice of a place needs. */
export interface LibraryPlacesProps {
  readonly overview: Overview;
  readonly recentCount: number;
  readonly place: LibraryPlace;
  readonly onChoose: (place: LibraryPlace) => void;
}

/** Where to look: a list at the side, in a narrow window one field. */
export function LibraryPlaces({ overview, recentCount, place, onChoose }: LibraryPlacesProps) {
  const { commands } = useApp();
  const { t } = useWords();
  const choices = [
    { id: 'all', label: t('library.allMeetings') },
    ...(recentCount > 0 ? [{ id: 'recent', label: t('library.recent') }] : []),
    ...(overview.meetings.length > 0 ? [{ id: 'loose', label: t('library.withoutGroup') }] : []),
    ...overview.groups.map(({ folder, name }) => ({
      id: placeId({ type: 'group', folder }),
      label: name,
    })),
  ];
  return (
    <>
      <nav className="library-places" data-pane="" aria-label={t('library.groups')}>
        <PlaceList
          overview={overview}
          recentCount={recentCount}
          place={place}
          onChoose={onChoose}
        />
        <div className="library-foot">
          <Button look="quiet" onPress={() => commands.run('library.newGroup')}>
            {t('library.newGroup')}
          </Button>
          <Button look="quiet" onPress={() => commands.run('library.trash')}>
            {t('library.trash')}
          </Button>
          <Button look="quiet" onPress={() => commands.run('library.chooseFolder')}>
            {t('library.changeFolder')}
          </Button>
          <p className="library-folder">{t('library.inFolder', { folder: overview.folder })}</p>
        </div>
      </nav>
      <div className="library-place-choice">
        <Select
          label={t('library.groups')}
          choices={choices}
          value={placeId(place)}
          onChange={(id) => onChoose(placeOf(id, overview))}
        />
      </div>
    </>
  );
}
