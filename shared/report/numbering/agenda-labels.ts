import type { AgendaItem } from '../../domain/agenda';
import type { Id } from '../../base/ids';
import type { Marker } from '../../domain/label';
import type { NumberLabel } from '../report';
import { createCounter, type Counter } from './counter';
import { trimLabel } from './trim-label';

/**
 * The labels of agenda items by id. Each level counts in its own form, beginning anew under each
 * parent; the last form goes for all deeper levels.
 */
export function labelAgenda(
  items: readonly Pick<AgendaItem, 'id' | 'level' | 'label'>[],
  markers: readonly Marker[],
): ReadonlyMap<Id, NumberLabel> {
  const labels = new Map<Id, NumberLabel>();
  const open: { readonly level: number; readonly counter: Counter; text: string }[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? -1) > item.level) open.pop();
    let depth = open.at(-1);
    if (depth?.level !== item.level) {
      const marker = markers[open.length] ?? markers.at(-1) ?? '1.';
      const prefix = marker === '1.1' && depth !== undefined ? `${trimLabel(depth.text)}.` : '';
      depth = { level: item.level, counter: createCounter(marker, prefix), text: '' };
      open.push(depth);
    }
    const label = depth.counter.next(item.label);
    depth.text = label?.text ?? '';
    if (label !== undefined) labels.set(item.id, label);
  }
  return labels;
}
