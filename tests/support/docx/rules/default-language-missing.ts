import type { LintRule } from '../lint-rule';
import { childAt, valueAt } from '../xml-query';

const part = 'word/styles.xml';

/** The document's defaults must name its language, for the spelling checker and for voices. */
export const defaultLanguageMissing: LintRule = {
  name: 'default-language-missing',
  check: (docx) => {
    const defaults = childAt(docx.xml(part), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    const language = valueAt(defaults, 'w:lang') ?? '';
    const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language);
    return isTag
      ? []
      : [{ part, where: 'w:docDefaults', message: `the language is "${language}"` }];
  },
};
