import { annotationsOf, idOf, isRevision } from '../annotations';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** Bookmarks, comments and tracked changes count their ids together: Word refuses some files where two of them share one. */
export const sharedAnnotationId: LintRule = {
  name: 'shared-annotation-id',
  check: (docx) => {
    const byId = Map.groupBy(annotationsOf(docx), idOf);
    return [...byId].flatMap(([id, places]) => {
      const last = places.at(-1);
      if (id === undefined || last === undefined || places.length < 2 || places.every(isRevision))
        return [];
      const names = places.map(({ element }) => element.name).join(', ');
      return [faultAt(last, `the id ${id} is shared by ${names}`)];
    });
  },
};
