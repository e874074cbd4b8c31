/**
 * Twelve letters and digits that stand for a text, the same on every machine: two 32-bit FNV-1a
 * sums with different bases. For names, not for secrets; whoever needs them unique must look.
 */
export function shortHash(text: string): string {
  return base36(fnv(text, 0x811c9dc5)) + base36(fnv(text, 0x050c5d1f));
}

/** A number from 1 to 0x7ffffffe that stands for a text: what Word takes as the id of a paragraph. */
export function paragraphIdOf(text: string): number {
  return (fnv(text, 0x811c9dc5) % 0x7ffffffe) + 1;
}

function fnv(text: string, basis: number): number {
  let sum = basis;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum >>> 0;
}

function base36(value: number): string {
  return value.toString(36).padStart(7, '0').slice(-6);
}
