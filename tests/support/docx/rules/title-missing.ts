import type { LintRule } from '../lint-rule';
import { elementsIn } from '../package-parts';
import { textOf } from '../xml-query';

const part = 'docProps/core.xml';

/** The document's properties must hold a title, which a screen reader says first. */
export const titleMissing: LintRule = {
  name: 'title-missing',
  check: (docx) =>
    elementsIn(docx, part, 'dc:title').some(({ element }) => textOf(element).trim() !== '')
      ? []
      : [{ part, where: 'dc:title', message: 'the document has no title' }],
};
