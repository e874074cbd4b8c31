import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Message, Result } from '../../shared/base/result';
import { succeed, warningMessage } from '../../shared/base/result';
import type { GroupFacts } from '../../shared/domain/group';
import type { Meeting } from '../../shared/domain/meeting';
import { readMinutes } from '../../shared/format/minutes';
import type { FileContent } from '../../shared/format/read-content';
import type { GroupFile } from './group-folder';
import { findGroupFolder } from './group-folder';
import { readFileLimited } from './read-file-limited';

/** A meeting as read from its file, with the facts of its group as they are now. */
export interface MeetingFile {
  readonly path: string;
  /** With the group's facts from its folder, where that is present. */
  readonly meeting: Meeting;
  readonly file: FileContent<Meeting>;
  /** The file that the group's facts came from, where it was not the meeting's own snapshot. */
  readonly groupFile?: string;
}

/** Facts of the group's folder in place of a snapshot of the same group. */
export interface CurrentGroup {
  readonly group: GroupFacts | undefined;
  readonly groupFile?: string;
}

function informOfChange(path: string): Message {
  return {
    severity: 'info',
    code: 'group.folder-wins',
    text: `The facts and styles of the group are taken from ${path}; they have changed since the file was saved.`,
    where: path,
  };
}

/** What a file's snapshot of a group becomes beside the group's own folder, which wins where it is the same group. */
function takeCurrent(
  snapshot: GroupFacts | undefined,
  found: GroupFile | undefined,
): Result<CurrentGroup> {
  if (found === undefined || snapshot === undefined) return succeed({ group: snapshot });
  const { facts } = found.group;
  if (facts.id !== snapshot.id) return succeed({ group: snapshot });
  const messages = isDeepStrictEqual(facts, snapshot) ? [] : [informOfChange(found.path)];
  return succeed({ group: facts, groupFile: found.path }, messages);
}

/**
 * The group of a file: as its folder (the file's own or one above) says now, or as the file itself
 * remembers it. A group's file that cannot be read is a warning, since the file stands alone.
 */
export async function findCurrentGroup(
  snapshot: GroupFacts | undefined,
  path: string,
): Promise<Result<CurrentGroup>> {
  const found = await findGroupFolder(dirname(path));
  if (found.ok) return takeCurrent(snapshot, found.value);
  const messages = found.messages.map(({ code, text, where }) =>
    warningMessage(code, `The group of this file was not read. ${text}`, where),
  );
  return succeed({ group: snapshot }, messages);
}

/** Reads a meeting from a `.minutes` file, and its group from the folder it lies in. */
export async function readMeetingFile(path: string): Promise<Result<MeetingFile>> {
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const file = readMinutes(bytes.value);
  if (!file.ok) return file;
  const meeting = file.value.content;
  const current = await findCurrentGroup(meeting.group, path);
  if (!current.ok) return current;
  const { group, groupFile } = current.value;
  return succeed(
    {
      path,
      meeting: group === undefined ? meeting : { ...meeting, group },
      file: file.value,
      ...(groupFile === undefined ? {} : { groupFile }),
    },
    [...file.messages, ...current.messages],
  );
}
