import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { elementsIn } from '../package-parts';
import { valueAt } from '../xml-query';

const part = 'word/numbering.xml';

/** A list instance must name a list definition that exists. */
export const numberingDefinitionMissing: LintRule = {
  name: 'numbering-definition-missing',
  check: (docx) => {
    const known = new Set(
      elementsIn(docx, part, 'w:abstractNum').map(({ element }) =>
        element.attributes.get('w:abstractNumId'),
      ),
    );
    return elementsIn(docx, part, 'w:num')
      .filter(({ element }) => !known.has(valueAt(element, 'w:abstractNumId')))
      .map((place) =>
        faultAt(place, `there is no definition ${valueAt(place.element, 'w:abstractNumId') ?? ''}`),
      );
  },
};
