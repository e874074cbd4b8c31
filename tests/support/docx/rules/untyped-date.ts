import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { elementsIn } from '../package-parts';

/** The dates in the document's properties must say their type, or Word calls the properties corrupt. */
export const untypedDate: LintRule = {
  name: 'untyped-date',
  check: (docx) =>
    elementsIn(docx, 'docProps/core.xml', 'dcterms:created', 'dcterms:modified')
      .filter(({ element }) => element.attributes.get('xsi:type') !== 'dcterms:W3CDTF')
      .map((place) => faultAt(place, 'the date has no xsi:type="dcterms:W3CDTF"')),
};
