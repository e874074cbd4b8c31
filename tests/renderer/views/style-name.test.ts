import { expect, test } from 'vitest';
import { styleName } from '../../../renderer/views/style/style-name';
import { createTranslate } from '../../../shared/i18n/translate';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';

test('every style that comes with the program has a name in both languages of the screens, in English its own', () => {
  const [english, french] = [createTranslate('en'), createTranslate('fr')];
  expect(builtInStyles.map((style) => styleName(style, english))).toEqual(
    builtInStyles.map(({ name }) => name),
  );
  const same = builtInStyles.filter((style) => styleName(style, french) === style.name);
  expect(same).toEqual([]);
});

test('a style of the group keeps the name that it was given, also where it has the id of one of ours', () => {
  const french = createTranslate('fr');
  expect([
    styleName({ id: 'our-own', name: 'Our own' }, french),
    styleName({ id: 'sectioned', name: 'Our own' }, french),
  ]).toEqual(['Our own', 'Our own']);
});
