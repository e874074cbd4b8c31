import { collectedReportKind } from './collected-report';
import type { FileKind } from './file-kind';
import { groupKind } from './group';
import { minutesKind } from './minutes';
import { styleKind } from './style';

/** Every kind of file that this program writes, by the short name that commands and schemas use. */
export const fileKinds = {
  minutes: minutesKind,
  'collected-report': collectedReportKind,
  group: groupKind,
  style: styleKind,
} as const;

/** The short name of a kind of file. */
export type FileKindName = keyof typeof fileKinds;

/** The kinds by name, in the order in which they are listed. */
export const fileKindNames = Object.keys(fileKinds) as readonly FileKindName[];

/** Whether a word is the short name of a kind of file. */
export function isFileKindName(word: string): word is FileKindName {
  return Object.hasOwn(fileKinds, word);
}

/** The kind of file that says so in its `format`, if it is one of ours. */
export function findFileKind(format: unknown): FileKindName | undefined {
  return fileKindNames.find((name) => (fileKinds[name] as FileKind<unknown>).format === format);
}
