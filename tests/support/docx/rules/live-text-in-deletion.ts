import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { ancestorOf } from '../xml-query';

/** Text inside a tracked deletion is deleted text (`w:delText`), and nowhere else. */
export const liveTextInDeletion: LintRule = {
  name: 'live-text-in-deletion',
  check: (docx) =>
    contentElements(docx, 'w:t', 'w:instrText', 'w:delText', 'w:delInstrText').flatMap((place) => {
      const isDeleted = ancestorOf(place.element, 'w:del') !== undefined;
      if (isDeleted === place.element.name.startsWith('w:del')) return [];
      return [
        faultAt(place, `${place.element.name} ${isDeleted ? 'inside' : 'outside'} a deletion`),
      ];
    }),
};
