import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { joinRegister } from '../../../shared/registers/build-register';
import type { Register } from '../../../shared/registers/register';
import type { RegisterPart } from '../../../shared/registers/register-part';
import { registerPartOf } from '../../../shared/registers/register-part';
import { scanFolder } from '../library/scan-folder';

/** The registers over the meetings of a folder, where they are, and the files that could not be read. */
export interface FolderRegister {
  readonly register: Register;
  readonly files: readonly { readonly meeting: string; readonly path: string }[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** The most meetings that one register is made of. */
const mostMeetings = 10_000;

/** The meeting files of a folder and the folders below it. */
export async function meetingsBelow(folder: string): Promise<readonly string[]> {
  const { meetings, groups } = await scanFolder(folder);
  return [...meetings, ...groups.flatMap((group) => group.meetings)];
}

/**
 * Reads meetings one after the other, so that only what the registers need of each stays in memory. A
 * file that cannot be read is listed with the reason.
 */
export async function readRegister(
  paths: readonly string[],
  read: (path: string) => Promise<Result<Meeting>>,
): Promise<FolderRegister> {
  const parts: RegisterPart[] = [];
  const places = new Map<string, { readonly path: string; readonly modified: string }>();
  const unreadable: { path: string; reason: string }[] = [];
  for (const path of paths.slice(0, mostMeetings)) {
    const meeting = await read(path);
    if (!meeting.ok) {
      unreadable.push({ path, reason: meeting.messages[0]?.text ?? '' });
      continue;
    }
    const part = registerPartOf(meeting.value);
    parts.push(part);
    const known = places.get(part.meeting.id);
    if (part.isCopy !== true && (known === undefined || known.modified < part.modified)) {
      places.set(part.meeting.id, { path, modified: part.modified });
    }
  }
  const left = paths.slice(mostMeetings).map((path) => ({
    path,
    reason: `A register is made of at most ${String(mostMeetings)} meetings.`,
  }));
  return {
    register: joinRegister(parts),
    files: [...places].map(([meeting, { path }]) => ({ meeting, path })),
    unreadable: [...unreadable, ...left],
  };
}
