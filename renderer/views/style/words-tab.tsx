import { useState } from 'react';
import { foldText } from '../../../shared/base/text';
import { changeWord, styleWords } from '../../../shared/report/styles/edit/style-words';
import { parseTemplate } from '../../../shared/report/template/parse-template';
import { RotateCcw } from 'lucide-react';
import { useWords } from '../../state/use-words';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { TextField } from '../../ui/text-field';
import type { StyleTabProps } from './style-tab';
import { wordName } from './word-name';

/** Letters from which on a phrase is edited over several lines. */
const longText = 60;

/** The labels and sentences of a style in one language. */
export function WordsTab({ style, language, isFixed, onChange }: StyleTabProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const wanted = foldText(search);
  const words = styleWords(style, language)
    .map((word) => ({ ...word, name: wordName(word, t) }))
    .filter(({ text, name }) => foldText(`${name} ${text}`).includes(wanted));
  const list = (title: string, shown: typeof words) =>
    shown.length > 0 && (
      <section className="style-part" aria-label={title}>
        <h3>{title}</h3>
        {shown.map(({ key, text, name, usual }) => (
          <div key={key} className="style-word">
            <TextField
              label={name}
              isDisabled={isFixed}
              isLong={text.length > longText}
              value={text}
              error={parseTemplate(text).ok ? undefined : t('style.wrongTemplate')}
              onChange={(next) => onChange(changeWord(style, language, key, next), `word ${key}`)}
            />
            {usual !== undefined && !isFixed && (
              <IconButton
                icon={RotateCcw}
                label={t('style.usual', { name })}
                onPress={() => onChange(changeWord(style, language, key, usual))}
              />
            )}
          </div>
        ))}
      </section>
    );
  return (
    <div className="style-fields">
      <SearchField
        label={t('style.findWord')}
        placeholder={t('style.findWord')}
        clearLabel={t('common.clear')}
        value={search}
        onChange={setSearch}
      />
      <p className="field-hint">{t('style.wordsHint', { example: '{group.name}' })}</p>
      {words.length === 0 && <p>{t('style.none')}</p>}
      {list(
        t('style.labels'),
        words.filter(({ isLabel }) => isLabel),
      )}
      {list(
        t('style.sentences'),
        words.filter(({ isLabel }) => !isLabel),
      )}
    </div>
  );
}
