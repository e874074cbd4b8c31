import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { keysOf } from '../../../shared/commands/command';
import { commandTable } from '../../../shared/commands/command-table';
import type { CommandId, TableCommand } from '../../../shared/commands/command-table';
import { toKeyWords } from '../../../shared/commands/key-label';
import { groupLabel, searchCommands } from '../../../shared/commands/search-commands';
import type { PaletteOpening } from '../../state/route';
import { useApp } from '../../state/use-app';
import { useKeys } from '../../state/use-keys';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Kbd } from '../../ui/kbd';
import { LiveRegion } from '../../ui/live-region';
import './palette.css';

/** Everything that can be done where the person was, found by typing a few letters of its name. */
export function Palette({ opening }: { readonly opening: PaletteOpening }) {
  const { commands, palette, info, preferences } = useApp();
  const { t } = useWords();
  const keys = useKeys();
  const { keys: own } = useStore(preferences.store);
  const [search, setSearch] = useState('');

  const offered = commandTable.filter(
    ({ id, enabledWhen }) =>
      id !== 'app.palette' && commands.isOffered(id) && enabledWhen(opening.context),
  );
  const keyWords = (command: TableCommand) =>
    keysOf(command, info.platform, own)
      .map((key) => toKeyWords(key, info.platform, t))
      .join(' ');
  const shown = searchCommands(offered, search, t, keyWords);
  const none = t('palette.none', { words: search.trim() });

  const close = () => palette.set(undefined);
  const run = (id: CommandId) => {
    close();
    // The command must find the cursor where it was, which the closing palette gives back a moment later.
    setTimeout(() => {
      opening.focus?.focus();
      commands.run(id);
    });
  };

  return (
    <ModalOverlay
      data-overlay=""
      isOpen
      isDismissable
      className="dialog-veil"
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="dialog-frame">
        <Dialog className="dialog" aria-label={t('palette.title')}>
          <Autocomplete inputValue={search} onInputChange={setSearch}>
            <SearchField
              aria-label={t('palette.title')}
              className="palette-field"
              // eslint-disable-next-line jsx-a11y/no-autofocus -- typing is all the palette is for
              autoFocus
              onKeyDown={(event) => {
                // One Esc closes, whatever was typed.
                if (event.key === 'Escape') close();
              }}
            >
              <Input
                className="palette-input"
                placeholder={t('palette.placeholder')}
                role="combobox"
                aria-expanded="true"
                aria-haspopup="listbox"
              />
            </SearchField>
            <LiveRegion>
              {shown.length === 0 ? none : t('palette.count', { count: shown.length })}
            </LiveRegion>
            <ListBox
              aria-label={t('palette.commands')}
              className="palette-list"
              items={shown}
              dependencies={[t, keys]}
              onAction={(key) => {
                const chosen = shown.find(({ id }) => id === key);
                if (chosen !== undefined) run(chosen.id);
              }}
              renderEmptyState={() => <p className="palette-none">{none}</p>}
            >
              {({ id, label, group }) => {
                const shortcut = keys(id);
                return (
                  <ListBoxItem id={id} textValue={t(label)} className="option palette-option">
                    <span className="palette-label">{t(label)}</span>
                    <span className="palette-group">{t(groupLabel(group))}</span>
                    {shortcut !== undefined && <Kbd keys={shortcut} />}
                  </ListBoxItem>
                );
              }}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
