import type { Marker } from '../../../../../shared/domain/label';
import { styleOf } from './element-style';

/** A list that is open while its items are read. */
export interface OpenList {
  readonly marker: Marker;
  readonly start: number | undefined;
}

const markersByType: Readonly<Record<string, Marker>> = {
  a: 'a.',
  'lower-alpha': 'a.',
  'lower-latin': 'a.',
  A: 'A.',
  'upper-alpha': 'A.',
  'upper-latin': 'A.',
  i: 'i.',
  'lower-roman': 'i.',
  I: 'I.',
  'upper-roman': 'I.',
};

/** The marker of an HTML list, and where it starts if not at one. */
export function listOf(list: Element): OpenList {
  if (list.tagName.toUpperCase() === 'UL') return { marker: 'bullet', start: undefined };
  const first = list.querySelector('li');
  const type =
    list.getAttribute('type') ?? (first === null ? '' : styleOf(first, 'list-style-type'));
  const start = Number(list.getAttribute('start') ?? '1');
  return {
    marker: markersByType[type] ?? markersByType[styleOf(list, 'list-style-type')] ?? '1.',
    start: Number.isInteger(start) && start > 1 && start <= 100_000 ? start : undefined,
  };
}

/** The item that a paragraph of Word is: its level, and the marker that Word drew in front of it. */
export function wordItemOf(
  paragraph: Element,
): { readonly level: number; readonly marker: Marker } | undefined {
  const found = /\blevel(\d)/u.exec(styleOf(paragraph, 'mso-list'));
  if (found === null) return undefined;
  const drawn = [...paragraph.querySelectorAll('[style]')].find(
    (one) => styleOf(one, 'mso-list') === 'ignore',
  );
  return {
    level: Math.min(8, Math.max(0, Number(found[1]) - 1)),
    marker: markerOf((drawn?.textContent ?? '').trim()),
  };
}

function markerOf(drawn: string): Marker {
  const [, open = '', sign = '', close = ''] = /^(\(?)([A-Za-z]+|\d+)([.)]?)$/u.exec(drawn) ?? [];
  if (sign === '' || drawn === 'o') return 'bullet';
  const numeral = /^\d+$/u.test(sign)
    ? '1'
    : /^[ivx]+$/u.test(sign)
      ? 'i'
      : sign === sign.toLowerCase()
        ? 'a'
        : 'A';
  const marker = `${open}${numeral}${close}`;
  return isMarker(marker) ? marker : '1.';
}

const drawnMarkers = [
  '1',
  '1.',
  '1)',
  '(1)',
  'a',
  'a.',
  'a)',
  '(a)',
  'A',
  'A.',
  'A)',
  'i',
  'i.',
  'i)',
  '(i)',
] as const;

function isMarker(text: string): text is (typeof drawnMarkers)[number] {
  return (drawnMarkers as readonly string[]).includes(text);
}
