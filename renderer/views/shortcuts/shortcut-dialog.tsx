import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findConflict } from '../../../shared/commands/find-conflict';
import type { CommandId, TableCommand } from '../../../shared/commands/command-table';
import { toKeyWords } from '../../../shared/commands/key-label';
import { findKeyProblem } from '../../../shared/commands/key-problem';
import type { KeyProblem } from '../../../shared/commands/key-problem';
import { toKeyPress } from '../../state/to-key-press';
import { readKey } from '../../../shared/commands/read-key';
import type { KeyText } from '../../../shared/commands/key';
import type { Translate } from '../../../shared/i18n/translate';
import { useApp } from '../../state/use-app';
import { useKeys } from '../../state/use-keys';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { withKey, withoutKey } from './change-keys';

/** What the dialog needs. */
export interface ShortcutDialogProps {
  readonly command: TableCommand;
  readonly onClose: () => void;
}

/** A key that another command has, waiting to be pressed again. */
interface Taken {
  readonly key: KeyText;
  readonly by: CommandId;
  readonly sentence: string;
}

function problemSentence(problem: KeyProblem, mod: string, t: Translate): string {
  switch (problem) {
    case 'unknown':
      return t('keys.problemUnknown');
    case 'types':
      return t('keys.problemTypes', { mod });
    case 'browser':
      return t('keys.problemBrowser');
    case 'system':
      return t('keys.problemSystem');
  }
}

/** Asks for a command's new key by having it pressed. */
export function ShortcutDialog({ command, onClose }: ShortcutDialogProps) {
  const { info, preferences, toasts } = useApp();
  const { keys: own } = useStore(preferences.store);
  const { t } = useWords();
  const keys = useKeys();
  const { platform } = info;
  const [taken, setTaken] = useState<Taken | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const label = t(command.label);

  const give = (key: KeyText | undefined, from: CommandId | undefined) => {
    preferences.change({ keys: withKey(own, command.id, key, from, platform) });
    toasts.show(
      key === undefined
        ? t('palette.removed', { command: label })
        : t('palette.changed', { command: label, key: toKeyWords(key, platform, t) }),
    );
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Tab leaves the field and Esc the dialog, as everywhere.
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    if (event.key === 'Backspace' && !event.ctrlKey && !event.metaKey) {
      give(undefined, undefined);
      return;
    }
    const key = readKey(toKeyPress(event.nativeEvent), platform);
    if (key === undefined) return;
    const found = findKeyProblem(key, platform);
    if (found !== undefined) {
      setProblem(problemSentence(found, platform === 'mac' ? '⌘' : t('keys.ctrl'), t));
      return;
    }
    const conflict = findConflict(command.id, key, platform, own);
    if (conflict === undefined || taken?.key === key) {
      give(key, conflict?.id);
      return;
    }
    setProblem(undefined);
    setTaken({
      key,
      by: conflict.id,
      sentence: t('palette.taken', {
        key: toKeyWords(key, platform, t),
        command: t(conflict.label),
      }),
    });
  };

  return (
    <Dialog
      title={t('palette.change', { command: label })}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          {Object.hasOwn(own, command.id) && (
            <Button
              onPress={() => {
                preferences.change({ keys: withoutKey(own, command.id) });
                onClose();
              }}
            >
              {t('palette.reset')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <input
        readOnly
        data-takes-keys=""
        className="shortcut-field"
        aria-label={t('palette.pressKey')}
        value={taken === undefined ? t('palette.pressKey') : toKeyWords(taken.key, platform, t)}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the key is all that is asked for
        autoFocus
        onKeyDown={onKeyDown}
      />
      <p>{t('palette.pressKeyHelp')}</p>
      <p role="alert" className="field-error">
        {problem ?? taken?.sentence ?? ''}
      </p>
      {keys(command.id) === undefined && <p>{t('palette.noKey')}</p>}
    </Dialog>
  );
}
