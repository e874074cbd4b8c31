import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** One character and when the window had taken it, in milliseconds of `performance.now()`. */
export interface TypedCharacter {
  readonly character: string;
  readonly at: number;
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** Words that nobody uses and no shorthand of the editor knows: the count as syllables. */
function wordFor(count: number): string {
  let word = '';
  for (let rest = count + 1; rest > 0; rest = Math.floor(rest / 70)) {
    const syllable = rest % 70;
    word += `${consonants.charAt(syllable % 14)}${vowels.charAt(Math.floor(syllable / 14))}`;
  }
  return `${word}${word}`;
}

/** What a person does beside typing now and then. */
export interface SideAct {
  /** After how many characters it is done, on the average. */
  readonly every: number;
  /** Whether it takes the keyboard, so that typing waits for it. */
  readonly isKeys: boolean;
  readonly act: () => Promise<unknown>;
}

/**
 * Types ten characters a second into the text of a window until it is told to end or the window is
 * gone, with a new note now and then, and does other things in between.
 */
export async function typeUntil(
  page: Page,
  {
    stop,
    first,
    random,
    acts,
  }: {
    readonly stop: AbortSignal;
    /** Number of the first word, so that no two words of a meeting are the same. */
    readonly first: number;
    readonly random: () => number;
    readonly acts: readonly SideAct[];
  },
): Promise<readonly TypedCharacter[]> {
  const typed: TypedCharacter[] = [];
  const begun = performance.now();
  const running: Promise<unknown>[] = [];
  try {
    for (let count = first; !stop.aborted; count += 1) {
      const text = `${wordFor(count)} `;
      for (const character of text) {
        // A key that the window may have taken while it was killed counts as pressed.
        typed.push({ character, at: Infinity });
        await page.keyboard.type(character);
        typed[typed.length - 1] = { character, at: performance.now() };
        const due = begun + typed.length * 100 - performance.now();
        if (due > 0) await wait(due);
        for (const { every, isKeys, act } of acts) {
          if (random() * every >= 1) continue;
          if (isKeys) await act();
          else running.push(act().catch(() => undefined));
        }
      }
      if (random() < 0.15) await page.keyboard.press('Enter');
    }
  } catch {
    // The window is gone, which is what the kill was for.
  }
  await Promise.all(running);
  return typed;
}
