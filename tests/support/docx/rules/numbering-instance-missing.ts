import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements, elementsIn } from '../package-parts';

/** A `numId` other than 0 (which means "no list") must belong to a list instance of the numbering part. */
export const numberingInstanceMissing: LintRule = {
  name: 'numbering-instance-missing',
  check: (docx) => {
    const known = new Set(
      elementsIn(docx, 'word/numbering.xml', 'w:num').map(({ element }) =>
        element.attributes.get('w:numId'),
      ),
    );
    return [
      ...contentElements(docx, 'w:numId'),
      ...elementsIn(docx, 'word/styles.xml', 'w:numId'),
    ].flatMap((place) => {
      const id = place.element.attributes.get('w:val');
      return id === '0' || known.has(id) ? [] : [faultAt(place, `there is no list ${id ?? ''}`)];
    });
  },
};
