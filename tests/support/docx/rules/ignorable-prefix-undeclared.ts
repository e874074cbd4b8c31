import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import type { Placed } from '../package-parts';

/** Every prefix in a part's `mc:Ignorable` must be declared there; Word calls the file corrupt otherwise. */
export const ignorablePrefixUndeclared: LintRule = {
  name: 'ignorable-prefix-undeclared',
  check: (docx) =>
    docx.paths
      .filter((path) => path.endsWith('.xml'))
      .flatMap((part): readonly Placed[] => {
        const element = docx.xml(part);
        return element === undefined ? [] : [{ part, element }];
      })
      .flatMap((root) => {
        const listed =
          root.element.attributes.get('mc:Ignorable')?.split(/\s+/).filter(Boolean) ?? [];
        return listed
          .filter((prefix) => !root.element.declared.has(prefix))
          .map((prefix) => faultAt(root, `the prefix "${prefix}" is not declared`));
      }),
};
