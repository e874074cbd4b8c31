import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { blocksOf } from '../table-grid';

/** A table cell must hold at least one paragraph, or Word calls the file corrupt. */
export const cellWithoutParagraph: LintRule = {
  name: 'cell-without-paragraph',
  check: (docx) =>
    contentElements(docx, 'w:tc')
      .filter(({ element }) => blocksOf(element).length === 0)
      .map((place) => faultAt(place, 'the cell holds no paragraph')),
};
