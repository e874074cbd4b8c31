import type { Wording } from '../domain/note';
import { isSame } from './is-same';
import { mergeValue } from './three-way';
import type { Ways } from './three-way';

type Keys = { readonly [Key in keyof Wording]?: unknown };

/** Facts that are no words: where only one can stand, the leading side's does. */
const soft = new Set<keyof Wording>([
  'level',
  'label',
  'place',
  'language',
  'attribution',
  'speakerDoubt',
]);

/** Marks that protect: where one side has set them, they stay. */
const protective = new Set<keyof Wording>(['offTheRecord', 'notForAttribution']);

function isPlainShape({ shape }: Wording): boolean {
  return shape.type !== 'table' && shape.type !== 'image';
}

/** What a plain note has beside its words can come from either side without touching them. */
function mergeFact(key: keyof Wording, a: Wording, b: Wording): { readonly value: unknown } | null {
  if (soft.has(key)) return { value: a[key] };
  if (protective.has(key)) return { value: true };
  if (key === 'shape' && isPlainShape(a) && isPlainShape(b)) return { value: a.shape };
  if (key === 'meaning' && b.meaning.kind === 'text') return { value: a.meaning };
  if (key === 'meaning' && a.meaning.kind === 'text') return { value: b.meaning };
  return null;
}

function mergeMeaning(
  a: Wording['meaning'],
  b: Wording['meaning'],
  base: Wording['meaning'],
): Wording['meaning'] | null {
  const collisions: unknown[] = [];
  const ways: Ways = {
    hasBase: true,
    rules: new Map(),
    isDropped: (_trail, thing, old) => isSame(thing, old),
    collide: (collision) => collisions.push(collision),
  };
  const merged = mergeValue(['meaning'], a, b, base, ways) as Wording['meaning'];
  return collisions.length > 0 ? null : merged;
}

/**
 * One wording from two where they do not touch: text changed on one side, kind or place on the other.
 * `null` where both say something else in words. Text and the ranges in it go together.
 */
export function mergeWording(a: Wording, b: Wording, base: Wording | undefined): Wording | null {
  const merged: Record<string, unknown> = {};
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Wording>;
  const [one, other, old]: readonly (Keys | undefined)[] = [a, b, base];
  const isText = (key: keyof Wording) => key === 'content' || key === 'ranges';
  const text = (side: Wording | undefined) => [side?.content, side?.ranges];
  if (isSame(text(a), text(b)) || isSame(text(b), text(base))) {
    Object.assign(merged, { content: a.content, ranges: a.ranges });
  } else if (base !== undefined && isSame(text(a), text(base))) {
    Object.assign(merged, { content: b.content, ranges: b.ranges });
  } else return null;
  for (const key of keys) {
    if (isText(key)) continue;
    const [mine, theirs] = [one?.[key], other?.[key]];
    if (isSame(mine, theirs)) merged[key] = mine;
    else if (base !== undefined && isSame(theirs, old?.[key])) merged[key] = mine;
    else if (base !== undefined && isSame(mine, old?.[key])) merged[key] = theirs;
    else if (key === 'sources') merged[key] = uniteLists(a.sources ?? [], b.sources ?? []);
    else {
      const meaning =
        key === 'meaning' && base !== undefined
          ? mergeMeaning(a.meaning, b.meaning, base.meaning)
          : null;
      const fact = meaning === null ? mergeFact(key, a, b) : { value: meaning };
      if (fact === null) return null;
      merged[key] = fact.value;
    }
  }
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as Wording;
}

function uniteLists(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  return [...a, ...b.filter((one) => !a.some((known) => isSame(known, one)))];
}
