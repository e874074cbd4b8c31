import { hashText } from '../base/hash';
import type { Meeting } from '../domain/meeting';
import { maxTextLength } from '../domain/limits';
import { toCanonicalJson } from '../format/canonical-json';
import type { Collision } from './three-way';

type PrivateNote = NonNullable<Meeting['opening']['privateNotes']>[number];

const words = {
  en: (what: string, lost: string, kept: string) =>
    `Another copy of this meeting says “${lost}” (${what}); kept was “${kept}”.`,
  fr: (what: string, lost: string, kept: string) =>
    `Une autre copie de cette réunion dit « ${lost} » (${what}) ; gardé : « ${kept} ».`,
};

/** Keys that say how something is built, and nothing that a person wrote. */
const silent = new Set(['type', 'id', 'ranges', 'formats']);

/** What a person reads in a value: its texts, one after the other. */
function print(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(print).filter(Boolean).join(' ');
  return Object.entries(value)
    .filter(([key]) => !silent.has(key))
    .map(([, inner]) => print(inner))
    .filter(Boolean)
    .join(' ');
}

/** Facts that are the group's or the style's own, which have a file of their own. */
function isRemembered({ trail }: Collision): boolean {
  return trail[0] !== 'group' && !trail.includes('ownStyle') && trail[0] !== 'assets';
}

/**
 * Private notes that keep what was said in one copy where only the other's value could stand. The
 * same collision has the same id, so that merging again adds nothing.
 */
export function toMemos(
  collisions: readonly Collision[],
  language: string,
): readonly PrivateNote[] {
  const say = language.startsWith('fr') ? words.fr : words.en;
  const memos = new Map<string, PrivateNote>();
  for (const collision of collisions.filter(isRemembered)) {
    const { trail, thing, kept, lost } = collision;
    const printed = print(lost);
    if (printed === '') continue;
    const id = `merge-${hashText(toCanonicalJson([trail, thing, lost])).slice(0, 24)}`;
    const text = say(trail.join(' '), printed, print(kept)).slice(0, maxTextLength);
    memos.set(id, { id, text });
  }
  return [...memos.values()];
}
