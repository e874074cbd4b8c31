import type { Fault, LintRule } from './lint-rule';
import { readPackage } from './read-package';
import { bookmarkName } from './rules/bookmark-name';
import { bookmarkUnpaired } from './rules/bookmark-unpaired';
import { cellEndsInTable } from './rules/cell-ends-in-table';
import { cellWithoutParagraph } from './rules/cell-without-paragraph';
import { commentMissing } from './rules/comment-missing';
import { commentNotAnchored } from './rules/comment-not-anchored';
import { commentParentMissing } from './rules/comment-parent-missing';
import { commentRangeUnpaired } from './rules/comment-range-unpaired';
import { commentRangeWithoutReference } from './rules/comment-range-without-reference';
import { defaultLanguageMissing } from './rules/default-language-missing';
import { duplicateBookmarkName } from './rules/duplicate-bookmark-name';
import { duplicateControlId } from './rules/duplicate-control-id';
import { duplicateDrawingId } from './rules/duplicate-drawing-id';
import { duplicateParagraphId } from './rules/duplicate-paragraph-id';
import { duplicateRevisionId } from './rules/duplicate-revision-id';
import { emptyCommentsPart } from './rules/empty-comments-part';
import { extensionNotIgnorable } from './rules/extension-not-ignorable';
import { externalTargetUnsafe } from './rules/external-target-unsafe';
import { fieldWithoutEnd } from './rules/field-without-end';
import { fieldWithoutResult } from './rules/field-without-result';
import { headerRowMissing } from './rules/header-row-missing';
import { headingLevelSkipped } from './rules/heading-level-skipped';
import { ignorablePrefixUndeclared } from './rules/ignorable-prefix-undeclared';
import { illegalCharacter } from './rules/illegal-character';
import { imageWithoutDescription } from './rules/image-without-description';
import { lineBreakInText } from './rules/line-break-in-text';
import { liveTextInDeletion } from './rules/live-text-in-deletion';
import { mergeWithoutStart } from './rules/merge-without-start';
import { notWellFormed } from './rules/not-well-formed';
import { noteReferenceReused } from './rules/note-reference-reused';
import { numberingDefinitionMissing } from './rules/numbering-definition-missing';
import { numberingInstanceMissing } from './rules/numbering-instance-missing';
import { numberingLevelMissing } from './rules/numbering-level-missing';
import { paragraphIdOutOfRange } from './rules/paragraph-id-out-of-range';
import { referenceToMissingBookmark } from './rules/reference-to-missing-bookmark';
import { relationshipMissing } from './rules/relationship-missing';
import { relationshipTargetMissing } from './rules/relationship-target-missing';
import { replyNotAnchored } from './rules/reply-not-anchored';
import { replyToReply } from './rules/reply-to-reply';
import { rowOffGrid } from './rules/row-off-grid';
import { sharedAnnotationId } from './rules/shared-annotation-id';
import { spaceNotPreserved } from './rules/space-not-preserved';
import { titleMissing } from './rules/title-missing';
import { undefinedStyle } from './rules/undefined-style';
import { untypedDate } from './rules/untyped-date';

/** A fault of a DOCX with the name of the rule that it breaks. */
export type Finding = Fault & { readonly rule: string };

/** What may be left out of a check: rules by name, such as "header-row-missing" for a table that only lays out a page. */
export interface LintOptions {
  readonly except?: readonly string[];
}

const rulesOfBytes: readonly LintRule[] = [illegalCharacter, notWellFormed];

const rulesOfElements: readonly LintRule[] = [
  bookmarkName,
  bookmarkUnpaired,
  cellEndsInTable,
  cellWithoutParagraph,
  commentMissing,
  commentNotAnchored,
  commentParentMissing,
  commentRangeUnpaired,
  commentRangeWithoutReference,
  defaultLanguageMissing,
  duplicateBookmarkName,
  duplicateControlId,
  duplicateDrawingId,
  duplicateParagraphId,
  duplicateRevisionId,
  emptyCommentsPart,
  extensionNotIgnorable,
  externalTargetUnsafe,
  fieldWithoutEnd,
  fieldWithoutResult,
  headerRowMissing,
  headingLevelSkipped,
  ignorablePrefixUndeclared,
  imageWithoutDescription,
  lineBreakInText,
  liveTextInDeletion,
  mergeWithoutStart,
  noteReferenceReused,
  numberingDefinitionMissing,
  numberingInstanceMissing,
  numberingLevelMissing,
  paragraphIdOutOfRange,
  referenceToMissingBookmark,
  relationshipMissing,
  relationshipTargetMissing,
  replyNotAnchored,
  replyToReply,
  rowOffGrid,
  sharedAnnotationId,
  spaceNotPreserved,
  titleMissing,
  undefinedStyle,
  untypedDate,
];

/** Every rule that `lintDocx` checks. */
export const lintRules: readonly LintRule[] = [...rulesOfBytes, ...rulesOfElements];

/** The faults of a DOCX that Word minds, or a reader with a screen reader does, and that schema validators overlook. */
export function lintDocx(file: Uint8Array, options: LintOptions = {}): readonly Finding[] {
  const docx = readPackage(file);
  const check = (rules: readonly LintRule[]): readonly Finding[] =>
    rules
      .filter(({ name }) => !options.except?.includes(name))
      .flatMap((rule) => rule.check(docx).map((fault) => ({ rule: rule.name, ...fault })));
  const inBytes = check(rulesOfBytes);
  return notWellFormed.check(docx).length > 0 ? inBytes : [...inBytes, ...check(rulesOfElements)];
}
