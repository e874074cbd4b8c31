import type { PlainKey, Translate } from '../../../shared/i18n/translate';
import type { StyleWord } from '../../../shared/report/styles/edit/style-words';

/** Names of phrases that are nothing but facts and marks in some language. */
const names: Readonly<Record<string, PlainKey>> = {
  roleLabel: 'style.wordRoleLabel',
  categoryLabel: 'style.wordCategoryLabel',
  collectedTitle: 'style.wordCollectedTitle',
  collectedSubtitle: 'style.wordCollectedSubtitle',
  pageNumber: 'style.wordPageNumber',
  decisionAfter: 'style.wordDecisionAfter',
  questionBefore: 'style.wordQuestionBefore',
  theRole: 'style.wordTheRole',
  columnNumber: 'style.wordColumnNumber',
  cycleLine: 'style.wordCycleLine',
  groupLine: 'style.wordGroupLine',
  dateLine: 'style.wordDateLine',
};

/** What the screens call a phrase of a style: its usual words, or what it is for. */
export function wordName({ key, name }: Pick<StyleWord, 'key' | 'name'>, t: Translate): string {
  if (name !== undefined) return name;
  const known = Object.hasOwn(names, key) ? names[key] : undefined;
  return known === undefined ? key : t(known);
}
