import { useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { keysOf } from '../../../shared/commands/command';
import type { CommandGroup } from '../../../shared/commands/command';
import { commandOf, commandTable } from '../../../shared/commands/command-table';
import type { CommandId, TableCommand } from '../../../shared/commands/command-table';
import { toKeyLabel, toKeyWords } from '../../../shared/commands/key-label';
import { groupLabel, searchCommands } from '../../../shared/commands/search-commands';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { LiveRegion } from '../../ui/live-region';
import { SearchField } from '../../ui/search-field';
import { Sheet } from '../../ui/sheet';
import { ShortcutDialog } from './shortcut-dialog';
import './shortcuts-panel.css';

const groups: readonly CommandGroup[] = [
  'library',
  'meeting',
  'agenda',
  'note',
  'speaker',
  'text',
  'view',
  'app',
];

/** Every shortcut, to look up and to change. */
export function ShortcutsPanel({ onClose }: { readonly onClose: () => void }) {
  const { info, preferences, toasts } = useApp();
  const { keys: own } = useStore(preferences.store);
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [changing, setChanging] = useState<CommandId | undefined>(undefined);

  const keyWords = (command: TableCommand) =>
    keysOf(command, info.platform, own)
      .map((key) => toKeyWords(key, info.platform, t))
      .join(' ');
  const shown = searchCommands(commandTable, search, t, keyWords);
  const none = t('palette.none', { words: search.trim() });

  return (
    <Sheet title={t('palette.sheetTitle')} closeLabel={t('common.close')} onClose={onClose} isWide>
      <div className="shortcuts">
        <SearchField
          label={t('palette.sheetFilter')}
          placeholder={t('palette.sheetFilterHint')}
          clearLabel={t('common.clear')}
          value={search}
          onChange={setSearch}
        />
        <p className="shortcuts-intro">{t('palette.sheetIntro')}</p>
        <LiveRegion>
          {search.trim() === ''
            ? ''
            : shown.length === 0
              ? none
              : t('palette.count', { count: shown.length })}
        </LiveRegion>
        {shown.length === 0 && <p>{none}</p>}
        {shown.length > 0 && (
          <GridList
            aria-label={t('palette.sheetTitle')}
            className="shortcuts-list"
            onAction={(key) => {
              const command = commandTable.find(({ id }) => id === key);
              if (command !== undefined) setChanging(command.id);
            }}
          >
            {groups
              .filter((group) => shown.some((command) => command.group === group))
              .map((group) => (
                <GridListSection key={group} id={group} aria-label={t(groupLabel(group))}>
                  <GridListHeader className="shortcuts-group">
                    {t(groupLabel(group))}
                  </GridListHeader>
                  {shown
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <GridListItem
                        key={command.id}
                        id={command.id}
                        textValue={t(command.label)}
                        className="shortcuts-row"
                      >
                        <span className="shortcuts-label">{t(command.label)}</span>
                        {Object.hasOwn(own, command.id) && (
                          <span className="shortcuts-own">{t('palette.isOwn')}</span>
                        )}
                        <span className="shortcuts-keys">
                          {keysOf(command, info.platform, own).map((key) => (
                            <Kbd key={key} keys={toKeyLabel(key, info.platform, t)} />
                          ))}
                          {keysOf(command, info.platform, own).length === 0 && t('palette.noKey')}
                        </span>
                      </GridListItem>
                    ))}
                </GridListSection>
              ))}
          </GridList>
        )}
        {Object.keys(own).length > 0 && (
          <div>
            <Button
              onPress={() => {
                preferences.change({ keys: {} });
                toasts.show(t('palette.resetDone'));
              }}
            >
              {t('palette.resetAll')}
            </Button>
          </div>
        )}
      </div>
      {changing !== undefined && (
        <ShortcutDialog command={commandOf(changing)} onClose={() => setChanging(undefined)} />
      )}
    </Sheet>
  );
}
