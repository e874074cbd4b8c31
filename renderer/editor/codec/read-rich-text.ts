import { $isLinkNode } from '@lexical/link';
import { $getState, $isLineBreakNode, $isTextNode } from 'lexical';
import type { ElementNode, LexicalNode, TextNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import { isSafeLink } from '../../../shared/base/links';
import { formatSchema } from '../../../shared/domain/inline';
import type { BasicInline, Inline, RichText } from '../../../shared/domain/inline';
import type { Range } from '../../../shared/domain/range';
import { $footnoteId, $isFootnoteNode } from '../nodes/footnote-node';
import { $inlineObject, $isInlineObjectNode } from '../nodes/inline-object-node';
import { $isMentionNode, $mentionFacts } from '../nodes/mention-node';
import { $rangesOf, languageState } from '../nodes/run-state';
import { formatFlags } from './append-rich-text';
import { joinRuns } from './join-runs';

/** Rich text as it stands in an element, and every range that a run of it lies in, in order of appearance. */
export interface ReadText {
  readonly content: RichText;
  readonly ranges: ReadonlyMap<Id, Range>;
}

/** Reads the text of a block. */
export function $readRichText(element: ElementNode): ReadText {
  const ranges = new Map<Id, Range>();
  const content = joinRuns($readChildren(element, undefined, ranges));
  return { content, ranges };
}

/** Reads the text of several blocks of one note, which share its ranges. */
export function $readInto(element: ElementNode, ranges: Map<Id, Range>): RichText {
  return joinRuns($readChildren(element, undefined, ranges));
}

function $readChildren(
  element: ElementNode,
  link: string | undefined,
  ranges: Map<Id, Range>,
): Inline[] {
  return element.getChildren().flatMap((node) => $readInline(node, link, ranges));
}

function $readInline(
  node: LexicalNode,
  link: string | undefined,
  ranges: Map<Id, Range>,
): Inline[] {
  if ($isLinkNode(node)) {
    const address = node.getURL();
    return $readChildren(node, isSafeLink(address) ? address : undefined, ranges);
  }
  if ($isTextNode(node)) {
    return node.getTextContentSize() === 0 ? [] : [$readRun(node, link, ranges)];
  }
  if ($isLineBreakNode(node)) return [{ type: 'break' }];
  if ($isInlineObjectNode(node)) {
    const object = $inlineObject(node);
    if (object.type === 'gap' || object.type === 'optional') return [object];
    return [{ ...object, ...$readRanges(node, ranges) }];
  }
  if ($isFootnoteNode(node)) {
    const content = joinRuns($readChildren(node, undefined, ranges)).filter(isBasic);
    return [{ type: 'footnote', id: $footnoteId(node), content, ...$readRanges(node, ranges) }];
  }
  return [];
}

function isBasic(inline: Inline): inline is BasicInline {
  return inline.type !== 'footnote' && inline.type !== 'optional';
}

function $readRun(node: TextNode, link: string | undefined, ranges: Map<Id, Range>): Inline {
  const flags = node.getFormat();
  const formats = formatSchema.options.filter((format) => (flags & formatFlags[format]) !== 0);
  const language = $getState(node, languageState);
  const run = {
    text: node.getTextContent(),
    ...(formats.length > 0 ? { formats } : {}),
    ...(link === undefined ? {} : { link }),
    ...(language === '' ? {} : { language }),
    ...$readRanges(node, ranges),
  };
  return $isMentionNode(node)
    ? { type: 'mention', ...$mentionFacts(node), ...run }
    : { type: 'text', ...run };
}

function $readRanges(node: LexicalNode, ranges: Map<Id, Range>): { ranges?: readonly Id[] } {
  const found = $rangesOf(node);
  if (found.length === 0) return {};
  for (const range of found) ranges.set(range.id, range);
  return { ranges: found.map(({ id }) => id) };
}
