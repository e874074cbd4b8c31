import type { LintRule } from '../lint-rule';
import { unpairedMarks } from '../unpaired-marks';

/** Every bookmark has both ends. */
export const bookmarkUnpaired: LintRule = {
  name: 'bookmark-unpaired',
  check: (docx) => unpairedMarks(docx, 'w:bookmarkStart', 'w:bookmarkEnd'),
};
