import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, ListItem, ManifestEntry, PageRun, Span, TableCell } from '../report';
import { warningMessage, type Message } from '../../base/result';
import type { Builder, Piece } from './builder';
import { fillNumberReferences } from './note-references';
import { missingFact, plainText } from './render-text';

/** What is known only once the whole report stands. */
export interface Finished {
  readonly runs: readonly PageRun[];
  readonly manifest: readonly ManifestEntry[];
  /** The comment threads that found their place. */
  readonly threads: ReadonlySet<string>;
}

/** Joins pieces into runs of pages, numbers footnotes, closes gaps between heading levels, and lists what went out. */
export function finish(
  pieces: readonly Piece[],
  builder: Pick<Builder, 'sectionLabels' | 'messages'>,
): Finished {
  const state: State = { footnotes: 0, level: 0, manifest: [], threads: new Set() };
  const runs: { orientation: PageRun['orientation']; blocks: Block[] }[] = [];
  for (const piece of withReferences(pieces, builder)) {
    const blocks = piece.blocks.map((block) => finishBlock(block, state));
    const open = runs.at(-1);
    if (open !== undefined && !piece.newPage && open.orientation === piece.orientation) {
      for (const block of blocks) open.blocks.push(block);
    } else {
      runs.push({ orientation: piece.orientation, blocks });
    }
  }
  return { runs, manifest: state.manifest, threads: state.threads };
}

/** References are filled over the whole report, since a paragraph may point forwards. */
function withReferences(
  pieces: readonly Piece[],
  { sectionLabels, messages }: Pick<Builder, 'sectionLabels' | 'messages'>,
): readonly Piece[] {
  const filled = fillNumberReferences(
    pieces.flatMap((piece) => piece.blocks),
    sectionLabels,
    (target) => {
      messages.push(unnumberedMessage(target));
    },
  );
  let from = 0;
  return pieces.map((piece) => {
    const blocks = filled.slice(from, from + piece.blocks.length);
    from += piece.blocks.length;
    return { ...piece, blocks };
  });
}

function unnumberedMessage(target: string): Message {
  return warningMessage(
    'report.unnumbered-reference',
    `The text refers to “${target}”, which has no number in this style; it prints ${missingFact} there.`,
    target,
  );
}

interface State {
  footnotes: number;
  /** Level of the last heading, so that none is skipped. */
  level: number;
  readonly manifest: ManifestEntry[];
  readonly threads: Set<string>;
}

function finishBlock(block: Block, state: State): Block {
  switch (block.type) {
    case 'rule':
      return block;
    case 'list':
      return { ...block, items: block.items.map((item) => finishItem(item, state)) };
    case 'table': {
      const caption = finishSpans(block.caption, state);
      const rows = block.rows.map((row) => row.map((cell) => finishCell(cell, state)));
      noteBlock(block, [...caption, { type: 'text', text: tableText(rows) }], state);
      return { ...block, caption, rows };
    }
    case 'image': {
      const caption = finishSpans(block.caption, state);
      noteBlock(block, caption, state);
      return { ...block, caption };
    }
    case 'heading': {
      state.level = Math.min(block.level, state.level + 1);
      const content = finishSpans(block.content, state);
      noteBlock(block, content, state);
      return { ...block, level: state.level, content };
    }
    case 'title':
    case 'paragraph': {
      const content = finishSpans(block.content, state);
      noteBlock(block, content, state);
      return { ...block, content };
    }
  }
}

function finishItem(item: ListItem, state: State): ListItem {
  const blocks = item.blocks.map((block) => finishBlock(block, state));
  const first = blocks[0];
  noteBlock(item, first?.type === 'paragraph' ? first.content : [], state);
  return { ...item, blocks };
}

function finishCell(cell: TableCell, state: State): TableCell {
  return { ...cell, blocks: cell.blocks.map((block) => finishBlock(block, state)) };
}

function finishSpans(spans: readonly Span[], state: State): readonly Span[] {
  for (const span of spans) {
    if (span.type !== 'break') for (const thread of span.threads ?? []) state.threads.add(thread);
  }
  if (!spans.some((span) => span.type === 'footnote')) return spans;
  return spans.map((span) => {
    if (span.type !== 'footnote') return span;
    state.footnotes += 1;
    return { ...span, number: state.footnotes };
  });
}

function noteBlock(
  block: { readonly anchor?: string; readonly threads?: readonly string[] },
  content: readonly Span[],
  state: State,
): void {
  for (const thread of block.threads ?? []) state.threads.add(thread);
  if (block.anchor === undefined) return;
  const hash = bytesToHex(sha256(utf8ToBytes(plainText(content)))).slice(0, 16);
  state.manifest.push({ anchor: block.anchor, hash });
}

function tableText(rows: readonly (readonly TableCell[])[]): string {
  return rows
    .flatMap((row) =>
      row.flatMap((cell) =>
        cell.blocks.map((block) => (block.type === 'paragraph' ? plainText(block.content) : '')),
      ),
    )
    .join('\n');
}
