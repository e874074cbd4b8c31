import { expect, test } from 'vitest';
import { wordName } from '../../../../renderer/views/style/word-name';
import { createTranslate } from '../../../../shared/i18n/translate';
import { builtInStyles } from '../../../../shared/report/styles/built-in-styles';
import { styleWords } from '../../../../shared/report/styles/edit/style-words';

const t = createTranslate('fr');

test('every phrase of the styles that come with the app has a name on the screen, also one of marks alone', () => {
  const bare = builtInStyles.flatMap((style) =>
    ['en', 'fr', 'es', 'ru', 'ar', 'zh'].flatMap((language) =>
      styleWords(style, language)
        .filter((word) => word.name === undefined && wordName(word, t) === word.key)
        .map(({ key }) => `${style.id} ${language} ${key}`),
    ),
  );
  expect(bare).toEqual([]);
});

test('a phrase that a group made itself is called by its key', () => {
  expect([
    wordName({ key: 'cycleLine' }, t),
    wordName({ key: 'ourLine' }, t),
    wordName({ key: 'constructor' }, t),
    wordName({ key: 'cycleLine', name: 'Cycle' }, t),
  ]).toEqual(['Ligne du cycle', 'ourLine', 'constructor', 'Cycle']);
});
