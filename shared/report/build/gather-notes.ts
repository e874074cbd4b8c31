import type { SectionsPart } from '../../domain/style/style-part';
import type { NoteTree } from './note-forest';

/**
 * Sorts whole top-level blocks under the labels that take their kind. A pinned block stays with the
 * block before it; one marked as introduction comes before all labels.
 */
export function gatherNotes(
  trees: readonly NoteTree[],
  rules: NonNullable<SectionsPart['gather']>,
): { readonly introduction: readonly NoteTree[]; readonly gathered: readonly NoteTree[][] } {
  const introduction: NoteTree[] = [];
  const gathered: NoteTree[][] = rules.map(() => []);
  const rest = Math.max(
    rules.findIndex((rule) => rule.kinds.length === 0),
    0,
  );
  let before: NoteTree[] = introduction;
  for (const tree of trees) {
    const { place, meaning } = tree.note;
    if (place === 'introduction') before = introduction;
    else if (place !== 'pinned') {
      const rule = rules.findIndex((candidate) => candidate.kinds.includes(meaning.kind));
      before = gathered[rule < 0 ? rest : rule] ?? introduction;
    }
    before.push(tree);
  }
  return { introduction, gathered };
}
