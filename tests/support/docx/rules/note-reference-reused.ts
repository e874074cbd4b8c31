import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** A footnote or endnote must be referred to once only. */
export const noteReferenceReused: LintRule = {
  name: 'note-reference-reused',
  check: (docx) =>
    faultsOfRepeated(
      contentElements(docx, 'w:footnoteReference', 'w:endnoteReference'),
      ({ element }) => `${element.name} ${element.attributes.get('w:id') ?? ''}`,
      (key) => `${key} stands twice in the text`,
    ),
};
