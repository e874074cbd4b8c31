import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSummary } from './read-summary';
import type { MeetingSummary } from './read-summary';

/** A meeting that could be listed, or why not. */
export type Listed =
  | { readonly type: 'meeting'; readonly summary: MeetingSummary }
  | { readonly type: 'unreadable'; readonly path: string; readonly reason: string };

/** Reads summaries, and reads a file again only when its size or time has changed. */
export function createSummaryCache(): (path: string) => Promise<Listed> {
  const known = new Map<string, { readonly stamp: string; readonly listed: Listed }>();

  async function read(path: string): Promise<Listed> {
    const summary = readSummary(await readFile(path, 'utf8'), { path, file: basename(path) });
    return summary === undefined
      ? {
          type: 'unreadable',
          path,
          reason:
            'The file does not hold a meeting that this version can list. Open it to see what is wrong.',
        }
      : { type: 'meeting', summary };
  }

  return async (path) => {
    try {
      const { size, mtimeMs, ino } = await stat(path);
      const stamp = `${size} ${mtimeMs} ${ino}`;
      const found = known.get(path);
      if (found?.stamp === stamp) return found.listed;
      const listed = await read(path);
      known.set(path, { stamp, listed });
      return listed;
    } catch {
      return {
        type: 'unreadable',
        path,
        reason: 'The file cannot be read: it is gone, or not ours to read.',
      };
    }
  };
}
