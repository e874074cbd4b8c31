import { hashText } from '../base/hash';
import { toCanonicalJson } from './canonical-json';
import type { FileKind } from './file-kind';
import { currentVersion } from './migration';

/**
 * The text of a file of one kind: JSON that a person can read, indented by two spaces, keys in the
 * order of the schema, one newline at its end. The same content gives the same text.
 */
export function writeContent<Content>(
  content: Content,
  kind: FileKind<Content>,
  writtenBy?: string,
): string {
  const ordered = kind.schema.parse(content);
  const envelope = {
    format: kind.format,
    version: currentVersion(kind.migrations),
    ...(writtenBy === undefined ? {} : { writtenBy }),
    checksum: hashText(toCanonicalJson(ordered)),
    [kind.key]: ordered,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
