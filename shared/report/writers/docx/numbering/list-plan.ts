import type { ListBlock, NumberLabel, ReportLook } from '../../../report';
import { asParent, composeText } from './compose-text';
import type { ComposedLabel } from './compose-text';
import { hangingFor } from './label-width';
import type { LevelShape } from './level-shape';

/** How a list and the lists within it stand and count. */
export interface ListPlan {
  /** The shapes of its levels; where lists of one depth differ, that of the first. */
  readonly shapes: ReadonlyMap<number, LevelShape>;
  /** Where labels begin and how much room they have at a depth, in twips. */
  readonly measureAt: (depth: number) => { readonly start: number; readonly room: number };
  /** Whether all items are short, so that they need no space between them. */
  readonly isTight: boolean;
}

const deepestLevel = 8;
const least = 340;
/** Longer items run over more than a line or two and are easier to tell apart with space between them. */
const longItem = 170;

/** The level of a list definition for a depth of lists; Word has nine. */
export function levelOf(depth: number): number {
  return Math.min(depth, deepestLevel);
}

/** Looks through a list and the lists within it. */
export function planList(list: ListBlock, start: number, look: ReportLook): ListPlan {
  const labels = new Map<number, string[]>();
  const firsts = new Map<number, { readonly list: ListBlock; readonly parent?: ComposedLabel }>();
  let longest = 0;
  const visit = (part: ListBlock, depth: number, parent?: ComposedLabel): void => {
    if (!firsts.has(depth))
      firsts.set(depth, { list: part, ...(parent === undefined ? {} : { parent }) });
    const atDepth = labels.get(depth) ?? [];
    labels.set(depth, atDepth);
    for (const item of part.items) {
      atDepth.push(item.label.text);
      const composition = composeText(item.label, levelOf(depth), parent);
      const own = composition === undefined ? undefined : asParent(item.label, composition.text);
      for (const block of item.blocks) {
        if (block.type === 'list') visit(block, depth + 1, own);
        if (block.type === 'paragraph') {
          const length = block.content.reduce(
            (sum, span) => sum + (span.type === 'text' ? span.text.length : 0),
            0,
          );
          longest = Math.max(longest, length);
        }
      }
    }
  };
  visit(list, 0);

  const starts: number[] = [start];
  const rooms: number[] = [];
  const depths = Math.max(...labels.keys()) + 1;
  for (let depth = 0; depth < depths; depth += 1) {
    const printed = (labels.get(depth) ?? []).filter((label) => label !== '');
    const room = printed.length === 0 ? 0 : hangingFor(printed, look.size, least);
    rooms.push(room);
    starts.push((starts[depth] ?? start) + room);
  }
  const measureAt = (depth: number): { readonly start: number; readonly room: number } => ({
    start: starts[depth] ?? start,
    room: rooms[depth] ?? 0,
  });
  const shapes = new Map<number, LevelShape>();
  for (const [depth, { list: first, parent }] of firsts) {
    const shape = shapeOf(first, depth, measureAt(depth), parent);
    if (shape !== undefined && depth <= deepestLevel) shapes.set(depth, shape);
  }
  return { shapes, measureAt, isTight: longest <= longItem };
}

/** The shape of a list's level, from its first automatic label; none where every label is set by hand. */
export function shapeOf(
  list: ListBlock,
  depth: number,
  measure: { readonly start: number; readonly room: number },
  parent?: ComposedLabel,
): LevelShape | undefined {
  const { start, room } = measure;
  const place = { suffix: 'tab', indent: start + room, hanging: room } as const;
  const first = list.items.find(({ label }) => label.text !== '')?.label;
  if (first !== undefined && first.count === undefined && isBulleted(list)) {
    return { ...place, format: 'bullet', text: first.text };
  }
  for (const { label } of list.items) {
    const composition = composeText(label, levelOf(depth), parent);
    if (composition !== undefined && label.count !== undefined) {
      return { ...place, format: label.count.format, text: composition.text };
    }
  }
  return undefined;
}

function isBulleted({ marker }: ListBlock): boolean {
  return marker === 'bullet' || marker === 'dash';
}

/** Whether a label is what a list of this shape prints by itself. */
export function isOfShape(
  label: NumberLabel,
  depth: number,
  shape: LevelShape,
  parent?: ComposedLabel,
): boolean {
  if (shape.format === 'bullet') return label.text === shape.text;
  return (
    label.count?.format === shape.format &&
    composeText(label, levelOf(depth), parent)?.text === shape.text
  );
}
