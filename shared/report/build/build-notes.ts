import { assertNever } from '../../base/assert-never';
import type { Marker } from '../../domain/label';
import type { Note } from '../../domain/note';
import { countOf } from '../numbering/count-formats';
import { createCounter, type Counter } from '../numbering/counter';
import { trimLabel } from '../numbering/trim-label';
import type { Block, ListBlock, ListItem, ParagraphBlock } from '../report';
import { buildImage } from './build-image';
import { carried } from './carried';
import { buildTable } from './build-table';
import { blockFieldOf, buildFieldBlock } from './field-block';
import { render, type Builder } from './builder';
import { growForest, type NoteTree } from './note-forest';
import { noteSpans } from './note-spans';
import { numberParagraph } from './number-paragraph';
import type { NumberedPart } from './paragraph-numbers';
import { isBlank } from './render-text';

/** How the notes of one place are set. */
export interface NotesOptions {
  /** Whose paragraph numbers they take, if the style numbers that part. */
  readonly part?: NumberedPart;
  /** The level of the heading they stand under; their own headings are deeper. */
  readonly headingLevel: number;
  /** A marker for all top-level notes, in place of their own. */
  readonly marker?: Marker;
}

/** Builds notes as paragraphs, lists, tables and images, in written order. */
export function buildNotes(
  notes: readonly Note[],
  options: NotesOptions,
  builder: Builder,
): readonly Block[] {
  return buildTrees(growForest(notes), options, builder);
}

/** Builds whole top-level blocks, as `growForest` gives them. */
export function buildTrees(
  trees: readonly NoteTree[],
  options: NotesOptions,
  builder: Builder,
): readonly Block[] {
  const forced = options.marker;
  const reshaped = forced === undefined ? trees : trees.map((tree) => withMarker(tree, forced));
  return buildSiblings(reshaped, { options, builder, depth: 0, prefix: '', top: true });
}

/** Where a run of neighbours stands. */
interface Place {
  readonly options: NotesOptions;
  readonly builder: Builder;
  /** How many lists it lies in. */
  readonly depth: number;
  /** The label of the item it belongs to, without its punctuation, for "2.1". */
  readonly prefix: string;
  readonly top: boolean;
}

function withMarker(tree: NoteTree, marker: Marker): NoteTree {
  const { shape } = tree.note;
  if (shape.type !== 'paragraph' && shape.type !== 'item') return tree;
  const next =
    marker === 'none' ? ({ type: 'paragraph' } as const) : ({ type: 'item', marker } as const);
  return { ...tree, note: { ...tree.note, shape: next } };
}

function buildSiblings(trees: readonly NoteTree[], place: Place): readonly Block[] {
  const blocks: Block[] = [];
  let list: OpenList | undefined;
  for (const tree of trees) {
    const { shape } = tree.note;
    if (shape.type === 'item') {
      if (list?.marker !== shape.marker) {
        list = openList(shape.marker, place);
        blocks.push(list.block);
      }
      const item = buildItem(tree, list, place);
      if (item !== undefined) list.items.push(item);
    } else {
      list = undefined;
      blocks.push(...buildTree(tree, place));
    }
  }
  return blocks.filter((block) => block.type !== 'list' || block.items.length > 0);
}

interface OpenList {
  readonly marker: Marker;
  readonly counter: Counter;
  readonly items: ListItem[];
  readonly block: ListBlock;
}

function openList(marker: Marker, place: Place): OpenList {
  const prefix = marker === '1.1' && place.prefix !== '' ? `${place.prefix}.` : '';
  const items: ListItem[] = [];
  const plain = marker === 'bullet' || marker === 'dash' ? marker : 'none';
  const block: ListBlock = {
    type: 'list',
    marker: countOf(marker)?.format ?? plain,
    depth: place.depth,
    items,
  };
  return { marker, counter: createCounter(marker, prefix), items, block };
}

function buildItem(tree: NoteTree, list: OpenList, place: Place): ListItem | undefined {
  const { note } = tree;
  const { builder } = place;
  const content = noteSpans(note, builder);
  if (isBlank(content) && tree.children.length === 0) return undefined;
  if (note.shape.type === 'item' && note.shape.start !== undefined) {
    list.counter.continueAfter(note.shape.start - 1);
  }
  const label = list.counter.next(note.label) ?? { text: '' };
  const children = buildSiblings(tree.children, {
    ...place,
    depth: place.depth + 1,
    prefix: trimLabel(label.text),
    top: false,
  });
  return {
    label,
    ...carried(note, builder),
    blocks: [{ type: 'paragraph', as: 'body', content }, ...children],
  };
}

function buildTree(tree: NoteTree, place: Place): readonly Block[] {
  // In reading order, since names are introduced and numbers counted on the way.
  const own = buildNote(tree.note, place);
  const children = buildSiblings(tree.children, { ...place, top: false });
  const last = own.at(-1);
  const numbered = last?.type === 'paragraph' && last.number !== undefined;
  return [...own, ...(numbered ? children.map(indent) : children)];
}

/** Lines a block up with the text of the numbered paragraph that it belongs to. */
function indent(block: Block): Block {
  return block.type === 'paragraph' || block.type === 'list' ? { ...block, indented: true } : block;
}

function buildNote(note: Note, place: Place): readonly Block[] {
  const { builder, options } = place;
  const { shape } = note;
  switch (shape.type) {
    case 'paragraph':
      return buildParagraph(note, place);
    case 'quote': {
      const content = noteSpans(note, builder);
      return isBlank(content)
        ? []
        : [{ type: 'paragraph', as: 'quote', content, ...carried(note, builder) }];
    }
    case 'heading': {
      const content = render(note.content, builder);
      const level = Math.min(options.headingLevel + shape.depth, 6);
      return isBlank(content)
        ? []
        : [{ type: 'heading', level, content, ...carried(note, builder) }];
    }
    case 'table':
      return buildTable(note, shape.table, builder, (blocks) =>
        buildNotes(blocks, { headingLevel: 6 }, builder),
      );
    case 'image':
      return buildImage(note, shape.image, builder);
    case 'rule':
      return [{ type: 'rule' }];
    case 'slideBreak':
    case 'item':
      return [];
    default:
      return assertNever(shape);
  }
}

function buildParagraph(note: Note, place: Place): readonly Block[] {
  const { builder, options } = place;
  const field = blockFieldOf(note.content);
  if (field !== undefined) return buildFieldBlock(field, builder);
  const content = noteSpans(note, builder);
  if (isBlank(content)) return [];
  const blank: ParagraphBlock = {
    type: 'paragraph',
    as: 'body',
    content,
    ...carried(note, builder),
  };
  if (!place.top || options.part === undefined) return [blank];
  return numberParagraph(blank, options.part, note.id, note.label, builder);
}
