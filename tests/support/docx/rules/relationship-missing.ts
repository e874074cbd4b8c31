import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentParts } from '../package-parts';
import { relationshipsOf } from '../relationships';
import { descendantsOf } from '../xml-query';

/** Every relationship id in a part (`r:id`, `r:embed` …) must be one of that part's relationships. */
export const relationshipMissing: LintRule = {
  name: 'relationship-missing',
  check: (docx) => {
    const known = new Set(relationshipsOf(docx).map(({ source, id }) => `${source} ${id}`));
    return contentParts(docx).flatMap(({ part, element: root }) =>
      descendantsOf(root).flatMap((element) =>
        [...element.attributes]
          .filter(([name, id]) => name.startsWith('r:') && !known.has(`${part} ${id}`))
          .map(([name, id]) =>
            faultAt({ part, element }, `there is no relationship ${id} for ${name}`),
          ),
      ),
    );
  },
};
