import { fieldsOf } from '../fields';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** A field's marks must pair up within its text; LibreOffice silently drops all text after an open field. */
export const fieldWithoutEnd: LintRule = {
  name: 'field-without-end',
  check: (docx) =>
    fieldsOf(docx)
      .filter((field) => !field.isComplete)
      .map(({ place }) => faultAt(place, 'the field has no end, or the mark belongs to no field')),
};
