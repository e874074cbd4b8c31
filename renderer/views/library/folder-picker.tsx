import { CornerLeftUp, FileText, Folder } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Form, ListBox, ListBoxItem } from 'react-aria-components';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import type { Wanted } from './use-folder-choice';
import './folder-picker.css';

/** What the picker needs. */
export interface FolderPickerProps {
  readonly wanted: Wanted;
  readonly onChosen: (path: string) => void;
  readonly onClose: () => void;
}

/** Chooses a folder or a meeting where the shell has no dialogs of the system: arrows walk, Enter goes in, Backspace up. */
export function FolderPicker({ wanted, onChosen, onClose }: FolderPickerProps) {
  const { bridge } = useApp();
  const { t } = useWords();
  const [listing, setListing] = useState<ValueOf<'folders.list'>>();
  const [typed, setTyped] = useState('');
  const [newName, setNewName] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const go = useCallback(
    async (folder?: string) => {
      const result = await bridge.request('folders.list', folder === undefined ? {} : { folder });
      if (!result.ok) {
        setProblem(result.messages[0]?.text);
        return;
      }
      setListing(result.value);
      setTyped(result.value.folder);
      setProblem(undefined);
    },
    [bridge],
  );
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it reads from behind the bridge
    void go();
  }, [go]);

  const make = async () => {
    if (listing === undefined || newName === undefined || newName.trim() === '') return;
    const result = await bridge.request('folders.create', {
      parent: listing.folder,
      name: newName.trim(),
    });
    if (!result.ok) {
      setProblem(result.messages[0]?.text);
      return;
    }
    setNewName(undefined);
    await go(result.value.path);
  };

  const entries = (listing?.entries ?? []).filter(
    ({ type }) => type === 'folder' || wanted === 'meeting',
  );
  const up = listing?.parent;
  return (
    <Dialog
      title={t(wanted === 'folder' ? 'folders.chooseFolder' : 'folders.chooseMeeting')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {wanted === 'folder' && (
            <Button
              look="primary"
              isDisabled={listing === undefined}
              onPress={() => {
                if (listing !== undefined) onChosen(listing.folder);
              }}
            >
              {t('folders.useFolder')}
            </Button>
          )}
        </>
      }
    >
      <Form
        className="folder-picker-path"
        onSubmit={(event) => {
          event.preventDefault();
          void go(typed);
        }}
      >
        <TextField label={t('folders.path')} value={typed} onChange={setTyped} error={problem} />
        <Button type="submit">{t('folders.go')}</Button>
      </Form>
      <div
        role="presentation"
        onKeyDown={({ key }) => {
          if (key === 'Backspace' && up !== undefined) void go(up);
        }}
      >
        <ListBox
          aria-label={t('folders.entries')}
          className="folder-picker-list"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the list is what the picker is for
          autoFocus="first"
          key={listing?.folder ?? ''}
          onAction={(key) => {
            const path = String(key);
            const entry = entries.find((one) => one.path === path);
            if (entry?.type === 'meeting') onChosen(path);
            else void go(path);
          }}
          renderEmptyState={() => (
            <p>{t(wanted === 'folder' ? 'folders.empty' : 'folders.emptyMeetings')}</p>
          )}
        >
          {up !== undefined && (
            <ListBoxItem id={up} className="option" textValue={t('folders.up', { folder: up })}>
              <CornerLeftUp aria-hidden="true" />
              {t('folders.up', { folder: up })}
            </ListBoxItem>
          )}
          {entries.map(({ type, name, path }) => (
            <ListBoxItem key={path} id={path} className="option" textValue={name}>
              {type === 'folder' ? <Folder aria-hidden="true" /> : <FileText aria-hidden="true" />}
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
      {wanted === 'folder' && newName === undefined && (
        <div>
          <Button look="quiet" onPress={() => setNewName('')}>
            {t('folders.newFolder')}
          </Button>
        </div>
      )}
      {newName !== undefined && (
        <Form
          className="folder-picker-path"
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <TextField
            label={t('folders.newFolderName')}
            value={newName}
            onChange={setNewName}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press just before
            autoFocus
          />
          <Button type="submit">{t('folders.create')}</Button>
        </Form>
      )}
    </Dialog>
  );
}
