import type { LintRule } from '../lint-rule';
import { elementsIn } from '../package-parts';

/** A comments part without a comment makes Word offer a repair. */
export const emptyCommentsPart: LintRule = {
  name: 'empty-comments-part',
  check: (docx) => {
    const part = 'word/comments.xml';
    const isEmpty = docx.paths.includes(part) && elementsIn(docx, part, 'w:comment').length === 0;
    return isEmpty ? [{ part, where: 'w:comments', message: 'the part holds no comment' }] : [];
  },
};
