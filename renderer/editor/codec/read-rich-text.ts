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

/** Which part of a run, or of another piece of a line, is read; nothing leaves it out. */
export type PickPart = (node: LexicalNode) => LexicalNode | undefined;

/** Reads the text of a block, or the part of it that is picked. */
export function $readRichText(element: ElementNode, $pick: PickPart = whole): ReadText {
  const ranges = new Map<Id, Range>();
  const content = joinRuns($readChildren(element, { link: undefined, ranges, $pick }));
  return { content, ranges };
}

function whole(node: LexicalNode): LexicalNode {
  return node;
}

interface Reading {
  readonly link: string | undefined;
  readonly ranges: Map<Id, Range>;
  readonly $pick: PickPart;
}

/** Reads the text of several blocks of one note, which share its ranges. */
export function $readInto(element: ElementNode, ranges: Map<Id, Range>): RichText {
  return joinRuns($readChildren(element, { link: undefined, ranges, $pick: whole }));
}

function $readChildren(element: ElementNode, reading: Reading): Inline[] {
  return element.getChildren().flatMap((node) => $readInline(node, reading));
}

function $readInline(node: LexicalNode, reading: Reading): Inline[] {
  const { link, ranges, $pick } = reading;
  if ($isLinkNode(node)) {
    const address = node.getURL();
    return $readChildren(node, { ...reading, link: isSafeLink(address) ? address : undefined });
  }
  if ($isFootnoteNode(node)) {
    const content = joinRuns($readChildren(node, { ...reading, link: undefined })).filter(isBasic);
    if (content.length === 0 && !node.isEmpty()) return [];
    return [{ type: 'footnote', id: $footnoteId(node), content, ...$readRanges(node, ranges) }];
  }
  const part = $pick(node);
  if ($isTextNode(part)) {
    return part.__text === '' ? [] : [$readRun(part, link, ranges)];
  }
  if ($isLineBreakNode(part)) return [{ type: 'break' }];
  if ($isInlineObjectNode(part)) {
    const object = $inlineObject(part);
    if (object.type === 'gap' || object.type === 'optional') return [object];
    return [{ ...object, ...$readRanges(part, ranges) }];
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
