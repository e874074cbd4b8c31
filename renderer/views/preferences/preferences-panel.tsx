import { useState } from 'react';
import type { ReactNode } from 'react';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { FolderPicker } from '../library/folder-picker';
import { useFolderChoice } from '../library/use-folder-choice';
import { AppearancePart } from './appearance-part';
import { PaperChoice } from './paper-choice';
import { SpellingChoice } from './spelling-choice';
import './preferences-panel.css';

/** One part of preferences under its heading. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="preferences-part" aria-label={title}>
      <h3 className="preferences-heading">{title}</h3>
      {children}
    </section>
  );
}

/** Everything that a person can prefer; a change applies at once. */
export function PreferencesPanel({ onClose }: { readonly onClose: () => void }) {
  const { preferences, info, commands, toasts, route } = useApp();
  const { t } = useWords();
  const preferred = useStore(preferences.store);
  const [author, setAuthor] = useState(preferred.author);
  const [isPicking, setPicking] = useState(false);
  const folders = useFolderChoice({
    onFolder: () => {
      toasts.show(t('preferences.folderChanged'));
      return Promise.resolve();
    },
    onMeeting: (path) => route.set({ type: 'meeting', path }),
    askPicker: () => setPicking(true),
  });

  return (
    <Sheet title={t('preferences.title')} closeLabel={t('common.close')} onClose={onClose}>
      <div className="preferences">
        <Part title={t('preferences.appearance')}>
          <AppearancePart />
        </Part>
        <Part title={t('preferences.writing')}>
          <TextField
            label={t('preferences.author')}
            hint={t('preferences.authorHint')}
            value={author}
            onChange={setAuthor}
            onBlur={() => {
              if (author.trim() !== preferred.author) preferences.change({ author: author.trim() });
            }}
          />
          <PaperChoice />
          <Checkbox
            isSelected={preferred.expandTerms}
            onChange={(expandTerms) => preferences.change({ expandTerms })}
          >
            {t('writing.expandTerms')}
          </Checkbox>
          <SpellingChoice />
        </Part>
        <Part title={t('preferences.files')}>
          <p className="field-label">{t('preferences.folder')}</p>
          {preferred.libraryFolder !== undefined && (
            <code className="preferences-folder">{preferred.libraryFolder}</code>
          )}
          {preferred.libraryFolder === undefined && <p>{t('preferences.folderUsual')}</p>}
          <div>
            <Button onPress={folders.chooseFolder}>{t('preferences.change')}</Button>
          </div>
        </Part>
        {info.capabilities.alwaysOnTop && (
          <Part title={t('preferences.window')}>
            <Checkbox
              isSelected={preferred.alwaysOnTop}
              onChange={() => commands.run('view.alwaysOnTop')}
            >
              {t('preferences.onTop')}
            </Checkbox>
          </Part>
        )}
        <Part title={t('preferences.keys')}>
          <p>{t('preferences.keysText')}</p>
          <div>
            <Button onPress={() => commands.run('app.shortcuts')}>
              {t('preferences.keysOpen')}
            </Button>
          </div>
        </Part>
      </div>
      {isPicking && (
        <FolderPicker
          wanted="folder"
          onChosen={(path) => {
            setPicking(false);
            folders.take('folder', path);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Sheet>
  );
}
