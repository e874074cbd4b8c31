import { fieldsOf } from '../fields';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

const shown = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|REF|NOTEREF)\b/i;

/** A field that shows a number or a text needs a stored result, since Word does not count before it opens the file. */
export const fieldWithoutResult: LintRule = {
  name: 'field-without-result',
  check: (docx) =>
    fieldsOf(docx)
      .filter(
        (field) => field.isComplete && shown.test(field.instruction) && field.result.trim() === '',
      )
      .map(({ place, instruction }) =>
        faultAt(place, `the field ${instruction.trim()} has no stored result`),
      ),
};
