import { setTimeout as wait } from 'node:timers/promises';
import type { LoopbackServer } from './start-server';

/** Milliseconds that a window may take to connect, or to connect again while it is loaded anew. */
export interface Patience {
  readonly connect: number;
  readonly reload: number;
}

const usualPatience: Patience = { connect: 10_000, reload: 3000 };
const step = 50;

/**
 * Waits, once the browser's program has ended, until no window is connected any more, and says
 * whether there ever was one. The program may end at once and leave the window to a copy of itself
 * that runs already, or without having shown anything.
 */
export async function wasUsed(
  { windows, connections }: Pick<LoopbackServer, 'windows' | 'connections'>,
  { connect, reload }: Patience = usualPatience,
): Promise<boolean> {
  for (let waited = 0; connections() === 0; waited += step) {
    if (waited >= connect) return false;
    await wait(step);
  }
  for (let waited = 0; waited < reload; waited = windows() === 0 ? waited + step : 0) {
    await wait(step);
  }
  return true;
}
