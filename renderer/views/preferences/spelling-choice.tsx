import { useState } from 'react';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/text-field';

/** Whether spelling is checked, in which languages it can be, and the person's own words. */
export function SpellingChoice() {
  const { preferences } = useApp();
  const { t } = useWords();
  const { spelling, words } = useStore(preferences.store);
  const [typed, setTyped] = useState(words.join('\n'));

  return (
    <>
      <div>
        <Checkbox isSelected={spelling} onChange={(isOn) => preferences.change({ spelling: isOn })}>
          {t('spelling.check')}
        </Checkbox>
        <p className="field-hint">{t('spelling.checkHint')}</p>
      </div>
      <TextField
        label={t('spelling.words')}
        hint={t('spelling.wordsHint')}
        isLong
        value={typed}
        onChange={setTyped}
        onBlur={() => {
          const lines = typed.split('\n').map((line) => line.trim());
          const next = [...new Set(lines.filter((line) => line !== ''))];
          if (next.join('\n') !== words.join('\n')) preferences.change({ words: next });
        }}
      />
    </>
  );
}
