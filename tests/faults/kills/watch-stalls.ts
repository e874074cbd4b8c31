import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

const beat = 50;

/**
 * Watches how long this machine holds up a program that only writes and syncs a few bytes on the
 * same disk. A second of promise is a second of a machine that runs: what the machine itself stood
 * still is added to it, and told.
 */
export function watchStalls(path: string) {
  const worker = new Worker(new URL('stall-worker.mjs', import.meta.url), { workerData: path });
  let synced: number[] = [];
  worker.on('message', (at: number) => synced.push(at - performance.timeOrigin));
  return {
    /**
     * The longest that a write waited beyond its turn in the two seconds before a moment, in
     * milliseconds of `performance.now()`.
     */
    async longestBefore(moment: number): Promise<number> {
      const limit = performance.now() + 10_000;
      // The beat that was under way at that moment is over only afterwards.
      while ((synced.at(-1) ?? 0) < moment && performance.now() < limit) await wait(beat);
      const around = synced.filter((at) => at >= moment - 2000);
      synced = around;
      const gaps = around.map((at, index) => at - (around[index - 1] ?? at));
      return Math.max(0, ...gaps.map((gap) => gap - beat));
    },
    async close(): Promise<void> {
      worker.postMessage('end');
      await new Promise((resolve) => worker.once('exit', resolve));
    },
  };
}
