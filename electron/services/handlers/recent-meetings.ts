import { z } from 'zod';
import type { KeptData } from '../settings/kept-data';

/** The meetings that were opened last, the newest first. */
export interface RecentMeetings {
  readonly list: () => readonly string[];
  readonly add: (path: string) => void;
  readonly remove: (path: string) => void;
}

const most = 12;
const storedSchema = z.object({ paths: z.array(z.string()) });

/** Remembers the last twelve meetings; garbage in the store counts as none. */
export function createRecentMeetings(store: KeptData): RecentMeetings {
  const stored = storedSchema.safeParse(store.read());
  let paths: readonly string[] = stored.data?.paths ?? [];
  return {
    list: () => paths,
    add: (path) => {
      paths = [path, ...paths.filter((other) => other !== path)].slice(0, most);
      store.write({ paths });
    },
    remove: (path) => {
      paths = paths.filter((other) => other !== path);
      store.write({ paths });
    },
  };
}
