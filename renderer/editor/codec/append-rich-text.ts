import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, $setState } from 'lexical';
import type { ElementNode, LexicalNode, TextNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import type { Format, Inline, RichText } from '../../../shared/domain/inline';
import type { Range } from '../../../shared/domain/range';
import { assertNever } from '../../../shared/base/assert-never';
import { $createFootnoteNode } from '../nodes/footnote-node';
import { $createInlineObjectNode } from '../nodes/inline-object-node';
import { $createMentionNode } from '../nodes/mention-node';
import { languageState, rangesState } from '../nodes/run-state';

/** The ranges of a note by id. */
export type RangeBook = ReadonlyMap<Id, Range>;

/** Makes a lookup of a note's ranges. */
export function toRangeBook(ranges: readonly Range[] = []): RangeBook {
  return new Map(ranges.map((range) => [range.id, range]));
}

/** Puts rich text at the end of a block, footnote or other element; runs in no known range lie in none. */
export function $appendRichText(parent: ElementNode, content: RichText, ranges: RangeBook): void {
  for (const inline of content) {
    const node = $createInline(inline, ranges);
    if (node === undefined) continue;
    const link = 'link' in inline && isRun(inline) ? inline.link : undefined;
    if (link === undefined) parent.append(node);
    else $linkAtEnd(parent, link).append(node);
  }
}

function isRun(inline: Inline): inline is Extract<Inline, { type: 'text' | 'mention' }> {
  return inline.type === 'text' || inline.type === 'mention';
}

function $linkAtEnd(parent: ElementNode, address: string): ElementNode {
  const last = parent.getLastChild();
  if ($isLinkNode(last) && last.getURL() === address) return last;
  const link = $createLinkNode(address);
  parent.append(link);
  return link;
}

function $createInline(inline: Inline, ranges: RangeBook): LexicalNode | undefined {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? undefined : $setRun($createTextNode(inline.text), inline, ranges);
    case 'mention':
      return inline.text === ''
        ? undefined
        : $setRun(
            $createMentionNode({ party: inline.party, form: inline.form }, inline.text),
            inline,
            ranges,
          );
    case 'break':
      return $createLineBreakNode();
    case 'footnote': {
      const node = $createFootnoteNode(inline.id);
      $setRanges(node, inline.ranges, ranges);
      $appendRichText(node, inline.content, ranges);
      return node;
    }
    case 'gap':
    case 'optional':
      return $createInlineObjectNode(inline);
    case 'field':
    case 'reference':
    case 'plural': {
      const { ranges: ids, ...object } = inline;
      const node = $createInlineObjectNode(object);
      $setRanges(node, ids, ranges);
      return node;
    }
    default:
      return assertNever(inline);
  }
}

type Run = Extract<Inline, { type: 'text' | 'mention' }>;

function $setRun<Node extends TextNode>(node: Node, run: Run, ranges: RangeBook): Node {
  const formatted = (run.formats ?? []).reduce<Node>($toggle, node);
  if (run.language !== undefined) $setState(formatted, languageState, run.language);
  $setRanges(formatted, run.ranges, ranges);
  return formatted;
}

/** Sets the flag itself, since toggling would let superscript and subscript drive each other out. */
function $toggle<Node extends TextNode>(node: Node, format: Format): Node {
  return node.setFormat(node.getFormat() | formatFlags[format]);
}

/** The bits in which Lexical keeps the formats of a run. */
export const formatFlags: Readonly<Record<Format, number>> = {
  bold: 1,
  italic: 1 << 1,
  strikethrough: 1 << 2,
  underline: 1 << 3,
  subscript: 1 << 5,
  superscript: 1 << 6,
};

function $setRanges(node: LexicalNode, ids: readonly Id[] | undefined, ranges: RangeBook): void {
  const found = (ids ?? []).flatMap((id) => ranges.get(id) ?? []);
  if (found.length > 0) $setState(node, rangesState, found);
}
