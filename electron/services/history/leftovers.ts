import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { temporaryExtension } from '../atomic-file';
import { meetingExtension } from '../library/scan-folder';

const reportExtensions: ReadonlySet<string> = new Set([
  '.docx',
  '.pdf',
  '.html',
  '.md',
  '.txt',
  '.eml',
]);
/** A save that is still going on is younger than this, in milliseconds. */
const youngest = 60_000;

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Whether a name is that of a backup which a save keeps of this file. */
function isBackupOf(name: string, file: string): boolean {
  return [`${file}.bak`, `.${file}.bak`, `${file}~`].includes(name);
}

/**
 * Removes what saves may have left beside a file: its backup, and unfinished files of any meeting
 * that a crash left behind.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await namesIn(folder)) {
    const place = join(folder, name);
    if (isBackupOf(name, basename(path))) await rm(place, { force: true });
    if (!name.endsWith(temporaryExtension)) continue;
    const age = await stat(place).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > youngest) await rm(place, { force: true });
  }
}

/** Files that hold the same meeting, or some of the words, among those given. */
export async function findCopies(
  paths: readonly string[],
  path: string,
  { meeting, words }: { readonly meeting: string | undefined; readonly words: readonly string[] },
): Promise<readonly string[]> {
  // Words are looked for as JSON writes them.
  const wanted = [...words, ...(meeting === undefined ? [] : [meeting])].map((word) =>
    JSON.stringify(word).slice(1, -1),
  );
  const found: string[] = [];
  for (const other of paths) {
    if (other === path) continue;
    const text = await readFile(other, 'utf8').catch(() => '');
    if (wanted.some((word) => text.includes(word))) found.push(other);
  }
  return found;
}

/** Every meeting's file in a folder, conflicted copies of sync clients included, which keep the ending. */
export async function meetingsBeside(path: string): Promise<readonly string[]> {
  const names = await namesIn(dirname(path));
  return names
    .filter((name) => name.endsWith(meetingExtension))
    .map((name) => join(dirname(path), name));
}

/** Files beside a meeting that may be reports of it. */
export async function reportsBeside(path: string): Promise<readonly string[]> {
  const names = await namesIn(dirname(path));
  return names
    .filter((name) => reportExtensions.has(extname(name).toLowerCase()))
    .map((name) => join(dirname(path), name));
}
