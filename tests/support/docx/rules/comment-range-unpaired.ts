import type { LintRule } from '../lint-rule';
import { unpairedMarks } from '../unpaired-marks';

/** Every comment range has both ends. */
export const commentRangeUnpaired: LintRule = {
  name: 'comment-range-unpaired',
  check: (docx) => unpairedMarks(docx, 'w:commentRangeStart', 'w:commentRangeEnd'),
};
