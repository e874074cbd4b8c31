import { CircleHelp, Command, FilePlus, FolderInput, Settings, Users } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useApp } from '../../state/use-app';
import { useKeys } from '../../state/use-keys';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { SearchField } from '../../ui/search-field';

/** What the library's bar needs. */
export interface LibraryBarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Enter in the search opens the first meeting found, arrow down goes to the list. */
  readonly onSearchKey: (key: 'Enter' | 'ArrowDown') => void;
}

/** What can be done in the library at any time. */
export function LibraryBar({ search, onSearch, searchRef, onSearchKey }: LibraryBarProps) {
  const { commands, left } = useApp();
  const [isFirst] = useState(() => left.get() === undefined);
  const { t } = useWords();
  const keys = useKeys();
  const startKeys = keys('library.startNow');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onSearchKey(event.key);
  };

  return (
    <header className="library-bar" data-pane="" aria-label={t('library.title')}>
      {/* The first thing under the cursor at launch, so that Enter alone begins a meeting. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Button look="primary" autoFocus={isFirst} onPress={() => commands.run('library.startNow')}>
        {t('library.startNow')}
        {startKeys !== undefined && <Kbd keys={startKeys} />}
      </Button>
      <Button onPress={() => commands.run('library.newMeeting')}>
        <FilePlus aria-hidden="true" strokeWidth={1.75} />
        {t('library.newMeeting')}
      </Button>
      <IconButton
        icon={Users}
        label={t('library.newGroup')}
        keys={keys('library.newGroup')}
        onPress={() => commands.run('library.newGroup')}
      />
      <IconButton
        icon={FolderInput}
        label={t('library.openFile')}
        keys={keys('library.openFile')}
        onPress={() => commands.run('library.openFile')}
      />
      <div className="library-search">
        <SearchField
          label={t('library.filter')}
          placeholder={t('library.filterHint')}
          clearLabel={t('common.clear')}
          value={search}
          onChange={onSearch}
          inputRef={searchRef}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="library-tools">
        <IconButton
          icon={Command}
          label={t('commands.palette')}
          keys={keys('app.palette')}
          onPress={() => commands.run('app.palette')}
        />
        <IconButton
          icon={CircleHelp}
          label={t('commands.guide')}
          keys={keys('app.guide')}
          onPress={() => commands.run('app.guide')}
        />
        <IconButton
          icon={Settings}
          label={t('commands.preferences')}
          keys={keys('app.preferences')}
          onPress={() => commands.run('app.preferences')}
        />
      </div>
    </header>
  );
}
