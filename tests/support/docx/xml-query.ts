import type { XmlElement } from './xml';

/** The child elements, in order; only those with one of the names when names are given. */
export function childrenOf(
  element: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first element along a path of child names, or undefined. */
export function childAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let current = element;
  for (const name of path) {
    if (current === undefined) return undefined;
    current = childrenOf(current, name)[0];
  }
  return current;
}

/** The `w:val` of the element at the end of a path of child names; undefined when either is missing. */
export function valueAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): string | undefined {
  return childAt(element, ...path)?.attributes.get('w:val');
}

/** Whether an on/off property stands at the path and is not switched off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const property = childAt(element, ...path);
  return (
    property !== undefined &&
    !['0', 'false', 'off'].includes(property.attributes.get('w:val') ?? '')
  );
}

/** The element itself and everything below it in document order; only those with one of the names when names are given. */
export function descendantsOf(
  root: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (names.length === 0 || names.includes(element.name)) found.push(element);
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined && typeof child !== 'string') open.push(child);
    }
  }
  return found;
}

/** The nearest enclosing element with one of the names, not the element itself. */
export function ancestorOf(
  element: XmlElement,
  ...names: readonly string[]
): XmlElement | undefined {
  let current = element.parent;
  while (current !== undefined && !names.includes(current.name)) current = current.parent;
  return current;
}

/** All character data at or below an element, joined. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The place of an element as a short path, "w:document/w:body/w:p[3]/w:r[1]". */
export function placeOf(element: XmlElement): string {
  const parent = element.parent;
  if (parent === undefined) return element.name;
  const position = childrenOf(parent, element.name).indexOf(element) + 1;
  return `${placeOf(parent)}/${element.name}[${String(position)}]`;
}
