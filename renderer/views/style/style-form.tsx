import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Group } from '../../../shared/domain/group';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { useWords } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { Tabs } from '../../ui/tabs';
import { TextField } from '../../ui/text-field';
import { reportLanguages } from '../meeting/export/export-choices';
import { LetterheadTab } from './letterhead-tab';
import { NumbersTab } from './numbers-tab';
import { PartsTab } from './parts-tab';
import { styleName } from './style-name';
import type { StyleDialogProps } from './style-props';
import { StylePreview } from './style-preview';
import { useStyles } from './use-styles';
import { WordsTab } from './words-tab';

type TabName = 'words' | 'parts' | 'numbers' | 'look';

/** What the form needs beside the screen's own facts: the group as it was read. */
interface StyleFormProps extends StyleDialogProps {
  readonly group: Group;
  readonly fingerprint: string;
}

/** The form of the style screen with its preview; undo and redo stay within it until it is saved. */
export function StyleForm({
  folder,
  name,
  meeting,
  onSaved,
  onClose,
  group,
  fingerprint,
}: StyleFormProps) {
  const { t } = useWords();
  const styles = useStyles({
    folder,
    name,
    group,
    fingerprint,
    first: meeting?.style,
    onSaved,
    onClose,
  });
  const { draft, style, isFixed, used } = styles;
  const [tab, setTab] = useState<TabName>('words');
  const [language, setLanguage] = useState(
    () => (meeting?.language ?? group.facts.language).split('-')[0] ?? 'en',
  );
  const chooser = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  if (style === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isUndo && !isRedo) return;
    // Fields would undo their own typing alone, and not what was chosen between.
    event.preventDefault();
    if (isUndo) draft.undo();
    else draft.redo();
  };
  const tabProps = { style, language, isFixed, onChange: styles.change };

  return (
    <Dialog
      title={t('style.title', { name })}
      closeLabel={t('common.close')}
      onClose={onClose}
      isFull
      foot={
        <>
          <span className="style-foot">
            <IconButton
              icon={Undo2}
              label={t('style.undo')}
              isDisabled={!draft.canUndo}
              onPress={draft.undo}
            />
            <IconButton
              icon={Redo2}
              label={t('style.redo')}
              isDisabled={!draft.canRedo}
              onPress={draft.redo}
            />
            <Button look="quiet" onPress={() => chooser.current?.click()}>
              {t('style.fromFile')}
            </Button>
            <Button look="quiet" onPress={() => void styles.writeFile(style)}>
              {t('style.toFile')}
            </Button>
            {!isFixed && (
              <Button look="quiet" onPress={() => styles.remove(style.id)}>
                {t('style.remove')}
              </Button>
            )}
          </span>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!draft.isChanged || !styles.isValid}
            onPress={() => void styles.save()}
          >
            {t('style.save')}
          </Button>
        </>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of all fields in it */}
      <div ref={place} className="style-screen" onKeyDown={onKeyDown}>
        <div className="style-side">
          <div className="style-head">
            <Select
              label={t('style.which')}
              value={style.id}
              choices={styles.all.map(({ id, name: own }) => {
                const called = styleName({ id, name: own }, t);
                return {
                  id,
                  label:
                    id === used
                      ? t('style.usedByGroup', { name: called })
                      : builtInStyles.some((one) => one.id === id)
                        ? t('style.builtIn', { name: called })
                        : called,
                };
              })}
              onChange={styles.choose}
            />
            <Button onPress={() => styles.copy(style)}>{t('style.copy')}</Button>
          </div>
          {isFixed ? (
            <Banner look="info">{t('style.copyFirst')}</Banner>
          ) : (
            <TextField
              label={t('style.name')}
              value={style.name}
              onChange={(called) => {
                if (called !== '') styles.change({ ...style, name: called }, 'name');
              }}
            />
          )}
          {styles.problems.length > 0 && (
            <div className="style-problems" role="alert">
              <p>{t('style.fileWrong')}</p>
              <ul>
                {styles.problems.map(({ text, where }) => (
                  <li key={`${where ?? ''} ${text}`}>
                    {where !== undefined && !text.includes(where) && <code>{where}</code>} {text}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {style.source === 'meeting' && (
            <Checkbox
              isSelected={used === style.id}
              isDisabled={used === style.id}
              onChange={() => styles.use(style.id)}
            >
              {t('style.useForGroup')}
            </Checkbox>
          )}
          <Select
            label={t('style.language')}
            value={language}
            choices={reportLanguages}
            onChange={setLanguage}
          />
          <Tabs
            label={t('style.tabs')}
            chosen={tab}
            onChoose={setTab}
            tabs={[
              { id: 'words', label: t('style.tabWords'), content: <WordsTab {...tabProps} /> },
              { id: 'parts', label: t('style.tabParts'), content: <PartsTab {...tabProps} /> },
              {
                id: 'numbers',
                label: t('style.tabNumbers'),
                content: <NumbersTab {...tabProps} />,
              },
              { id: 'look', label: t('style.tabLook'), content: <LetterheadTab {...tabProps} /> },
            ]}
          />
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={t('style.fromFile')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) void styles.takeFile(file);
              event.target.value = '';
            }}
          />
        </div>
        <StylePreview
          style={style}
          language={language}
          groupFolder={folder}
          session={meeting?.session}
        />
      </div>
    </Dialog>
  );
}
