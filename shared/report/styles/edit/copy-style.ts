import { foldText } from '../../../base/text';
import type { ReportStyle } from '../../../domain/style/report-style';

/** A style to be changed: the original under a name and id of its own, which says where it comes from. */
export function copyStyle(
  original: ReportStyle,
  name: string,
  taken: readonly string[],
): ReportStyle {
  return { ...original, id: freeStyleId(name, taken), name, basis: original.id };
}

/** An id in the letters that ids of styles have, made from a name and not yet taken. */
function freeStyleId(name: string, taken: readonly string[]): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 56);
  const base = plain === '' ? 'style' : plain;
  const used = new Set(taken);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (!used.has(id)) return id;
  }
}
