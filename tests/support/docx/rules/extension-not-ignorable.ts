import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { namespaceOfName } from '../namespaces';
import { contentParts, elementsIn } from '../package-parts';
import type { Placed } from '../package-parts';
import type { XmlElement } from '../xml';
import { ancestorOf, descendantsOf } from '../xml-query';

const parts = ['word/styles.xml', 'word/numbering.xml', 'word/settings.xml', 'word/fontTable.xml'];

/** Names from a later Word's namespaces (w14, w15 …) need their prefix in `mc:Ignorable`, or older readers refuse the part. */
export const extensionNotIgnorable: LintRule = {
  name: 'extension-not-ignorable',
  check: (docx) => {
    const roots = parts.flatMap((part) => elementsIn(docx, part).slice(0, 1));
    return [...contentParts(docx), ...roots].flatMap(({ part, element: root }) =>
      descendantsOf(root).flatMap((element) => faultsOf({ part, element })),
    );
  },
};

function faultsOf(place: Placed): ReturnType<LintRule['check']> {
  if (ancestorOf(place.element, 'mc:Choice', 'a:graphicData') !== undefined) return [];
  return [place.element.name, ...place.element.attributes.keys()].flatMap((name) => {
    const namespace = namespaceOfName(name);
    if (namespace === undefined || !/microsoft\.com\/office\/word\/20(?!06)/.test(namespace))
      return [];
    return isIgnorable(place.element, namespace)
      ? []
      : [faultAt(place, `${name} is not ignorable`)];
  });
}

function isIgnorable(element: XmlElement, namespace: string): boolean {
  const prefixes = (element.attributes.get('mc:Ignorable') ?? '').split(/\s+/);
  const isListed = prefixes.some((prefix) => namespaceOfPrefix(element, prefix) === namespace);
  return isListed || (element.parent !== undefined && isIgnorable(element.parent, namespace));
}

function namespaceOfPrefix(element: XmlElement, prefix: string): string | undefined {
  return (
    element.declared.get(prefix) ?? (element.parent && namespaceOfPrefix(element.parent, prefix))
  );
}
