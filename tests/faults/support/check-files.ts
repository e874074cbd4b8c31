import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { readMinutes } from '../../../shared/format/minutes';

function isReadable(path: string): boolean {
  if (path.endsWith('.minutes')) return readMinutes(readFileSync(path)).ok;
  if (path.endsWith('.docx')) {
    try {
      return unzipSync(readFileSync(path))['word/document.xml'] !== undefined;
    } catch {
      return false;
    }
  }
  if (!path.endsWith('.db')) return true;
  const database = new DatabaseSync(path);
  try {
    const [row] = database.prepare('PRAGMA integrity_check').all();
    return row?.integrity_check === 'ok';
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** The files below a folder that cannot be opened: meetings, reports, and the databases of the app. */
export function findUnreadable(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('browser-profile'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isReadable(path));
}
