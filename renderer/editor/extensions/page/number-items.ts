import type { Marker } from '../../../../shared/domain/label';
import type { Shape } from '../../../../shared/domain/shape';
import { countOf, printCount } from '../../../../shared/report/numbering/count-formats';

/** What numbering must know of a block. */
export interface NumberedBlock {
  readonly shape: Shape;
  readonly level: number;
}

/**
 * What stands in front of each block: a bullet, a number, or nothing where the block is no item.
 * Neighbouring items of one level and marker are one list, which deeper notes do not interrupt.
 */
export function numberItems(blocks: readonly NumberedBlock[]): readonly string[] {
  const lists: ({ marker: Marker; count: number; text: string } | undefined)[] = [];
  return blocks.map(({ shape, level }) => {
    lists.length = Math.min(lists.length, level + 1);
    if (shape.type !== 'item') {
      lists[level] = undefined;
      return '';
    }
    const list = lists[level];
    const next = list?.marker === shape.marker ? list.count + 1 : 1;
    const count = shape.start ?? next;
    const text = print(shape.marker, count, lists[level - 1]?.text ?? '');
    lists[level] = { marker: shape.marker, count, text };
    return text;
  });
}

function print(marker: Marker, count: number, above: string): string {
  if (marker === 'bullet') return '•';
  if (marker === 'dash') return '–';
  const form = countOf(marker);
  if (form === undefined) return '';
  const number = form.pattern.replace('%', printCount(count, form.format));
  const prefix = above.replace(/[.)]+$/u, '');
  return marker === '1.1' && prefix !== '' ? `${prefix}.${number}` : number;
}
