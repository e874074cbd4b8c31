import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import type { XmlElement } from '../xml';
import { textOf } from '../xml-query';

/** A text with spaces at its edges must ask for them to be kept, or Word joins the words around it. */
export const spaceNotPreserved: LintRule = {
  name: 'space-not-preserved',
  check: (docx) =>
    contentElements(docx, 'w:t', 'w:delText')
      .filter(({ element }) => /^[ \t]|[ \t]$/.test(textOf(element)) && !isPreserved(element))
      .map((place) =>
        faultAt(place, `the spaces around "${textOf(place.element).trim()}" are lost`),
      ),
};

function isPreserved(element: XmlElement): boolean {
  const own = element.attributes.get('xml:space');
  if (own !== undefined) return own === 'preserve';
  return element.parent !== undefined && isPreserved(element.parent);
}
