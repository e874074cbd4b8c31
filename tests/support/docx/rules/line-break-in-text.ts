import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { textOf } from '../xml-query';

/** A line break is an element of its own; as a character inside a text run Word takes it for damage. */
export const lineBreakInText: LintRule = {
  name: 'line-break-in-text',
  check: (docx) =>
    contentElements(docx, 'w:t', 'w:delText', 'w:instrText')
      .filter(({ element }) => /[\n\r]/.test(textOf(element)))
      .map((place) => faultAt(place, 'the text holds a line break character')),
};
