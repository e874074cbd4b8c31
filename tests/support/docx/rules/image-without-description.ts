import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { descendantsOf } from '../xml-query';

/** An image needs a description in words, unless it is marked as mere decoration. */
export const imageWithoutDescription: LintRule = {
  name: 'image-without-description',
  check: (docx) =>
    contentElements(docx, 'wp:docPr')
      .filter(({ element }) => (element.attributes.get('descr') ?? '').trim() === '')
      .filter(({ element }) => !descendantsOf(element, 'adec:decorative').some(isMarked))
      .map((place) => faultAt(place, 'the image has no description')),
};

function isMarked({ attributes }: { readonly attributes: ReadonlyMap<string, string> }): boolean {
  return ['1', 'true'].includes(attributes.get('val') ?? '');
}
