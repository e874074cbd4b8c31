import { useRef, useState } from 'react';
import { useApp } from '../../state/use-app';
import { useCommands } from '../../state/use-commands';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { filterMeetings } from './filter-meetings';
import { LibraryBar } from './library-bar';
import { LibraryDialog } from './library-dialog';
import type { LibraryTask } from './library-dialog';
import { LibraryEmpty } from './library-empty';
import { LibraryMeetings } from './library-meetings';
import { LibraryPlaces } from './library-places';
import { RegistersView } from '../registers/registers-view';
import { allMeetings, meetingsIn, placeThatIs } from './library-place';
import type { LibraryPlace } from './library-place';
import { useFolderChoice } from './use-folder-choice';
import { useLibrary } from './use-library';
import { useLibraryActs } from './use-library-acts';
import './library-view.css';

/** The library: groups and meetings of the chosen folder. */
export function LibraryView() {
  const { bridge, chosen, toasts, unsaved } = useApp();
  const words = useWords();
  const { t } = words;
  const { overview, recent, problem, reload } = useLibrary();
  const [wantedPlace, setPlace] = useState<LibraryPlace>({ type: 'all' });
  const [search, setSearch] = useState('');
  const [isShowingRegisters, setShowingRegisters] = useState(false);
  const [ownTask, setTask] = useState<LibraryTask | undefined>(undefined);
  const left = useStore(unsaved);
  // Settings that somebody asked for again come up wherever the library was left.
  const task: LibraryTask | undefined =
    ownTask ??
    (left?.isWanted === true
      ? { type: 'groupSettings', folder: left.folder, name: left.name }
      : undefined);
  const acts = useLibraryActs(reload, (meeting) =>
    setTask({ type: 'destroy', meeting, keepsNone: true }),
  );
  const searchField = useRef<HTMLInputElement>(null);
  const chosenPath = useRef<string | undefined>(undefined);
  const folders = useFolderChoice({
    onFolder: reload,
    onMeeting: acts.open,
    askPicker: (wanted) => setTask({ type: 'pick', wanted }),
  });

  const place = overview === undefined ? wantedPlace : placeThatIs(wantedPlace, overview, recent);
  const all = overview === undefined ? [] : allMeetings(overview);
  // A search looks everywhere: whoever searches does not know where it is.
  const shown =
    overview === undefined
      ? []
      : search.trim() === ''
        ? meetingsIn(place, overview, recent)
        : filterMeetings(all, search, words);

  const choose = (path: string | undefined) => {
    chosenPath.current = path;
    chosen.set(path !== undefined);
  };
  const withChosen = (act: (meeting: (typeof all)[number]) => void) => () => {
    const meeting = [...all, ...recent].find(({ path }) => path === chosenPath.current);
    if (meeting !== undefined) act(meeting);
  };
  const prepareMeeting = () =>
    void bridge.request('clock.now', {}).then((result) => {
      if (result.ok) setTask({ type: 'newMeeting', place, today: result.value.now.slice(0, 10) });
      else toasts.showProblem(result.messages);
    });
  /** The chosen group, or the only one there is. */
  const groups = overview?.groups ?? [];
  const group =
    place.type === 'group'
      ? groups.find(({ folder }) => folder === place.folder)
      : groups.length === 1
        ? groups[0]
        : undefined;
  const editGroup = () => {
    if (group === undefined) toasts.show(t('group.chooseFirst'));
    else setTask({ type: 'groupSettings', folder: group.folder, name: group.name });
  };
  useCommands({
    'library.startNow': acts.startNow,
    'library.newMeeting': prepareMeeting,
    'library.newGroup': () => setTask({ type: 'newGroup' }),
    'library.groupSettings': editGroup,
    'library.styles': () => {
      if (group === undefined) toasts.show(t('group.chooseFirst'));
      else setTask({ type: 'styles', folder: group.folder, name: group.name });
    },
    'library.registers': () => {
      if (group === undefined) toasts.show(t('group.chooseFirst'));
      else setShowingRegisters(true);
    },
    'library.openFile': folders.chooseMeeting,
    'library.openSample': acts.openSample,
    'library.filter': () => searchField.current?.select(),
    'library.duplicate': withChosen(acts.duplicate),
    'library.delete': withChosen(acts.remove),
    'library.destroy': withChosen((meeting) =>
      setTask({ type: 'destroy', meeting, keepsNone: false }),
    ),
    'library.showFile': withChosen(acts.showFile),
    'library.trash': () => setTask({ type: 'trash' }),
    'library.chooseFolder': folders.chooseFolder,
  });

  const onSearchKey = (key: 'Enter' | 'ArrowDown') => {
    const [first] = shown;
    if (key === 'Enter' && search.trim() !== '' && first !== undefined) acts.open(first.path);
    if (key === 'ArrowDown') document.querySelector<HTMLElement>('.meeting-list')?.focus();
  };
  const isEmpty = overview !== undefined && all.length === 0 && overview.groups.length === 0;

  return (
    <div className="library">
      <LibraryBar
        search={search}
        onSearch={(next) => {
          setSearch(next);
          if (next !== '') setShowingRegisters(false);
        }}
        searchRef={searchField}
        onSearchKey={onSearchKey}
      />
      {problem !== undefined && (
        <Banner
          look="warning"
          actions={<Button onPress={() => void reload()}>{t('library.tryAgain')}</Button>}
        >
          {t('library.problem')}. {problem}
        </Banner>
      )}
      <div className="library-body">
        {overview !== undefined && !isEmpty && (
          <LibraryPlaces
            overview={overview}
            recentCount={recent.length}
            place={place}
            onChoose={(next) => {
              setSearch('');
              setShowingRegisters(false);
              setPlace(next);
            }}
          />
        )}
        <main className="library-main" data-pane="" aria-label={t('library.meetings')}>
          {isEmpty && <LibraryEmpty folder={overview.folder} />}
          {isShowingRegisters && group !== undefined && (
            <RegistersView
              folder={group.folder}
              name={group.shortName ?? group.name}
              onBack={() => setShowingRegisters(false)}
            />
          )}
          {overview !== undefined && !isEmpty && !(isShowingRegisters && group !== undefined) && (
            <LibraryMeetings
              overview={overview}
              place={place}
              search={search}
              shown={shown}
              acts={acts}
              onChoose={choose}
              onShowAll={() => setSearch('')}
            />
          )}
        </main>
      </div>
      {task !== undefined && overview !== undefined && (
        <LibraryDialog
          task={task}
          overview={overview}
          acts={acts}
          folders={folders}
          onDone={() => void reload()}
          onClose={() => setTask(undefined)}
        />
      )}
    </div>
  );
}
