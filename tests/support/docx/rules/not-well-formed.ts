import type { LintRule } from '../lint-rule';

/** Every XML part must be well-formed; while one is not, no other rule about elements is tried. */
export const notWellFormed: LintRule = {
  name: 'not-well-formed',
  check: (docx) =>
    docx.paths
      .filter((path) => /\.(xml|rels)$/.test(path))
      .flatMap((part) => {
        try {
          docx.xml(part);
          return [];
        } catch (error) {
          return [{ part, where: 'the whole part', message: String(error) }];
        }
      }),
};
