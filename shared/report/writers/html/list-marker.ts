import { assertNever } from '../../../base/assert-never';
import { printableText } from '../../printable-text';
import type { CountFormat, ListBlock, ListItem } from '../../report';
import { cssString } from './css-string';

/**
 * How a list prints its labels: `numbers` and `symbol` are printed by the browser and equal the
 * labels of the tree, `text` are labels that stand in the text, `none` has no labels.
 */
export type ListMarker =
  | { readonly type: 'numbers'; readonly htmlType: string; readonly start: number }
  | { readonly type: 'symbol'; readonly style: string }
  | { readonly type: 'text'; readonly isCounted: boolean }
  | { readonly type: 'none' };

/** Chooses how a list prints its labels, so that what is seen is what the tree says. */
export function chooseListMarker(list: ListBlock): ListMarker {
  const labels = list.items.map((item) => printableText(item.label.text).trim());
  const first = labels[0] ?? '';
  const isUniform = labels.every((label) => label === first);
  if (isUniform && first === '') return { type: 'none' };

  const count = list.items[0]?.label.count;
  if (count !== undefined && list.items.every((item) => isPrintedByBrowser(item, count.format))) {
    return { type: 'numbers', htmlType: htmlTypeOf(count.format), start: count.value };
  }
  if (isUniform && count === undefined && [...first].length === 1) {
    return { type: 'symbol', style: `list-style-type: ${cssString(`${first}\u2002`)}` };
  }
  return { type: 'text', isCounted: list.items.some((item) => item.label.count !== undefined) };
}

/** Browsers print "3.", "c." and so on; that is what the label has to be. */
function isPrintedByBrowser({ label }: ListItem, format: CountFormat): boolean {
  if (label.count?.format !== format || label.count.pattern !== '%.') return false;
  const printed = printCount(format, label.count.value);
  return printed !== undefined && label.text === `${printed}.`;
}

/** A count as browsers print it; undefined beyond what lists need, where they may differ. */
function printCount(format: CountFormat, value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 1_000_000) return undefined;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return value > 26 ? undefined : String.fromCodePoint(96 + value);
    case 'upperLetter':
      return value > 26 ? undefined : String.fromCodePoint(64 + value);
    case 'lowerRoman':
      return printRoman(value);
    case 'upperRoman':
      return printRoman(value)?.toUpperCase();
    default:
      return assertNever(format);
  }
}

const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romanTens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];

function printRoman(value: number): string | undefined {
  if (value > 99) return undefined;
  return `${romanTens[Math.floor(value / 10)] ?? ''}${romanOnes[value % 10] ?? ''}`;
}

function htmlTypeOf(format: CountFormat): string {
  switch (format) {
    case 'decimal':
      return '1';
    case 'lowerLetter':
      return 'a';
    case 'upperLetter':
      return 'A';
    case 'lowerRoman':
      return 'i';
    case 'upperRoman':
      return 'I';
    default:
      return assertNever(format);
  }
}
