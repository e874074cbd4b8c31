import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { readNumbering } from '../numbering';
import { valueAt } from '../xml-query';

/** A list paragraph's level must be one that its list definition describes. */
export const numberingLevelMissing: LintRule = {
  name: 'numbering-level-missing',
  check: (docx) => {
    const numbering = readNumbering(docx);
    return contentElements(docx, 'w:numPr').flatMap((place) => {
      const list = numbering.get(valueAt(place.element, 'w:numId') ?? '');
      const level = Number(valueAt(place.element, 'w:ilvl') ?? '0');
      return list === undefined || list.levels.has(level)
        ? []
        : [faultAt(place, `the list has no level ${String(level)}`)];
    });
  },
};
