import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements, elementsIn } from '../package-parts';
import type { Placed } from '../package-parts';
import { ancestorOf } from '../xml-query';

const kinds: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};
const names = [...Object.keys(kinds), 'w:basedOn', 'w:next', 'w:link'];

/** Every style that is used must be defined, and be of the kind that its use asks for. */
export const undefinedStyle: LintRule = {
  name: 'undefined-style',
  check: (docx) => {
    const kindOf = new Map(
      elementsIn(docx, 'word/styles.xml', 'w:style').map(({ element }) => [
        element.attributes.get('w:styleId'),
        element.attributes.get('w:type'),
      ]),
    );
    const uses = [
      ...contentElements(docx, ...names),
      ...elementsIn(docx, 'word/styles.xml', ...names),
      ...elementsIn(docx, 'word/numbering.xml', ...names),
    ];
    return uses.flatMap((place) => {
      const id = place.element.attributes.get('w:val');
      const wanted = wantedKind(place);
      if (!kindOf.has(id)) return [faultAt(place, `the style "${id ?? ''}" is not defined`)];
      return wanted === undefined || kindOf.get(id) === wanted
        ? []
        : [faultAt(place, `"${id ?? ''}" is no ${wanted} style`)];
    });
  },
};

function wantedKind({ element }: Placed): string | undefined {
  if (element.name === 'w:basedOn') return ancestorOf(element, 'w:style')?.attributes.get('w:type');
  return kinds[element.name];
}
