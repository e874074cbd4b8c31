import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built window, ready to send. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Reads the whole built window into memory, by path with `/`. What is asked for is then looked up
 * and never opened, so that no path leads out of the folder.
 */
export async function loadAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, Asset]> => {
        const path = join(entry.parentPath, entry.name);
        return [
          relative(folder, path).replaceAll(sep, '/'),
          { type: types[extname(entry.name)] ?? '', bytes: await readFile(path) },
        ];
      }),
    ),
  );
}
