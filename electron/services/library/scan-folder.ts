import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that makes a folder a group's. */
export const groupFile = 'group.json';
/** The end of a meeting's file name. */
export const meetingExtension = '.minutes';

/** The meetings below a folder that belong to it, and the groups' folders below it. */
export interface FolderContent {
  readonly meetings: readonly string[];
  readonly groups: readonly { readonly folder: string; readonly meetings: readonly string[] }[];
}

const maxDepth = 4;

/**
 * Looks through a library, folder by folder, four deep. A meeting belongs to the nearest group above
 * it. Hidden folders and links are left alone: they may lead anywhere, and round in circles.
 */
export async function scanFolder(folder: string, depth = 0): Promise<FolderContent> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const own = names
    .filter((entry) => entry.isFile() && entry.name.endsWith(meetingExtension))
    .map((entry) => join(folder, entry.name));
  const below = await Promise.all(
    names
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && depth < maxDepth)
      .map((entry) => scanFolder(join(folder, entry.name), depth + 1)),
  );
  const meetings = [...own, ...below.flatMap((content) => content.meetings)];
  const groups = below.flatMap((content) => content.groups);
  return names.some((entry) => entry.isFile() && entry.name === groupFile)
    ? { meetings: [], groups: [{ folder, meetings }, ...groups] }
    : { meetings, groups };
}
