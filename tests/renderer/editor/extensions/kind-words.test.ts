import { expect, test } from 'vitest';
import { kindOfWord } from '../../../../renderer/editor/extensions/kinds/kind-words';

test.each([
  ['Decision', 'decision'],
  ['agreed', 'decision'],
  ['Décidé', 'decision'],
  ['Action', 'action'],
  ['To do', 'action'],
  ['à faire', 'action'],
  ['Next steps', 'nextStep'],
  ['Timeline', undefined],
  ['Agreed by all', undefined],
])('the words "%s" in front of a colon name a kind or none', (word, kind) => {
  expect(kindOfWord(word)).toBe(kind);
});
