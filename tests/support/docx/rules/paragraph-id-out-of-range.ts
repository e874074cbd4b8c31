import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements, elementsIn } from '../package-parts';

const idNames = ['w14:paraId', 'w14:textId', 'w15:paraId', 'w15:paraIdParent'];

/** Paragraph ids are eight hexadecimal digits above 0 and below 80000000; others detach comment threads. */
export const paragraphIdOutOfRange: LintRule = {
  name: 'paragraph-id-out-of-range',
  check: (docx) =>
    [
      ...contentElements(docx, 'w:p', 'w:tr'),
      ...elementsIn(docx, 'word/commentsExtended.xml', 'w15:commentEx'),
    ].flatMap((place) =>
      idNames.flatMap((name) => {
        const id = place.element.attributes.get(name);
        return id === undefined || isInRange(id) ? [] : [faultAt(place, `${name} is "${id}"`)];
      }),
    ),
};

function isInRange(id: string): boolean {
  const value = Number.parseInt(id, 16);
  return /^[0-9A-Fa-f]{8}$/.test(id) && value > 0 && value < 0x80000000;
}
