import { faultAt } from './lint-rule';
import type { Fault } from './lint-rule';
import { contentElements } from './package-parts';
import type { DocxPackage } from './read-package';

/** A fault for every start mark without an end of the same `w:id`, and for every end without a start. */
export function unpairedMarks(
  docx: DocxPackage,
  startName: string,
  endName: string,
): readonly Fault[] {
  const starts = contentElements(docx, startName);
  const ends = contentElements(docx, endName);
  const idsOf = (places: typeof starts): ReadonlySet<string | undefined> =>
    new Set(places.map(({ element }) => element.attributes.get('w:id')));
  const startIds = idsOf(starts);
  const endIds = idsOf(ends);
  return [
    ...starts
      .filter(({ element }) => !endIds.has(element.attributes.get('w:id')))
      .map((place) => faultAt(place, 'the range starts and never ends')),
    ...ends
      .filter(({ element }) => !startIds.has(element.attributes.get('w:id')))
      .map((place) => faultAt(place, 'the range ends and never started')),
  ];
}
