import type { Placed } from './package-parts';
import type { DocxPackage } from './read-package';
import { placeOf } from './xml-query';

/** One place in a DOCX that breaks a rule. */
export interface Fault {
  readonly part: string;
  readonly where: string;
  readonly message: string;
}

/** A rule about DOCX files that Word needs or a reader deserves; `check` gives every place that breaks it. */
export interface LintRule {
  readonly name: string;
  readonly check: (docx: DocxPackage) => readonly Fault[];
}

/** A fault at an element. */
export function faultAt({ part, element }: Placed, message: string): Fault {
  return { part, where: placeOf(element), message };
}

/** A fault at every element after the first of those that share one key; elements without a key are left out. */
export function faultsOfRepeated(
  elements: readonly Placed[],
  keyOf: (place: Placed) => string | undefined,
  messageOf: (key: string) => string,
): readonly Fault[] {
  const seen = new Set<string>();
  return elements.flatMap((place) => {
    const key = keyOf(place);
    if (key === undefined) return [];
    if (seen.has(key)) return [faultAt(place, messageOf(key))];
    seen.add(key);
    return [];
  });
}
