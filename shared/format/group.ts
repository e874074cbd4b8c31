import type { Result } from '../base/result';
import type { Group } from '../domain/group';
import { groupSchema } from '../domain/group';
import type { FileKind } from './file-kind';
import type { FileContent } from './read-content';
import { readContent } from './read-content';
import { writeContent } from './write-content';

/** A group on disk: `group.json` in the group's folder. */
export const groupKind: FileKind<Group> = {
  format: 'rapporteur-group',
  words: 'a group',
  fileName: 'group.json',
  key: 'group',
  schema: groupSchema,
  migrations: [],
};

/** Reads a `group.json` from its text or bytes; never throws, whatever they are. */
export function readGroup(input: string | Uint8Array): Result<FileContent<Group>> {
  return readContent(input, groupKind);
}

/** The text of a `group.json`; a group that its own schema refuses is a bug and throws. */
export function writeGroup(group: Group, writtenBy?: string): string {
  return writeContent(group, groupKind, writtenBy);
}
