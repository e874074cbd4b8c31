import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { elementsIn } from '../package-parts';
import { headingLevelOf, readStyles } from '../styles';

/** Headings start at level 1 and go down one level at a time. */
export const headingLevelSkipped: LintRule = {
  name: 'heading-level-skipped',
  check: (docx) => {
    const styles = readStyles(docx);
    let previous = 0;
    return elementsIn(docx, 'word/document.xml', 'w:p').flatMap((place) => {
      const level = headingLevelOf(place.element, styles);
      if (level === undefined) return [];
      const before = previous;
      previous = level;
      return level <= before + 1
        ? []
        : [faultAt(place, `a heading of level ${String(level)} follows level ${String(before)}`)];
    });
  },
};
