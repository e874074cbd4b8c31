import { fieldsOf } from '../fields';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** REF, PAGEREF and NOTEREF fields and links inside the document must lead to a bookmark that exists. */
export const referenceToMissingBookmark: LintRule = {
  name: 'reference-to-missing-bookmark',
  check: (docx) => {
    const names = new Set(
      contentElements(docx, 'w:bookmarkStart').map(({ element }) =>
        element.attributes.get('w:name')?.toLowerCase(),
      ),
    );
    const links = contentElements(docx, 'w:hyperlink').map((place) => ({
      place,
      target: place.element.attributes.get('w:anchor'),
    }));
    const references = fieldsOf(docx).map((field) => ({
      place: field.place,
      target: targetOf(field.instruction),
    }));
    return [...links, ...references].flatMap(({ place, target }) =>
      target === undefined || names.has(target.toLowerCase())
        ? []
        : [faultAt(place, `there is no bookmark "${target}"`)],
    );
  },
};

function targetOf(instruction: string): string | undefined {
  const reference = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction);
  const link = /^\s*HYPERLINK\b.*\\l\s+"?([^\s"\\]+)/i.exec(instruction);
  return reference?.[1] ?? link?.[1];
}
