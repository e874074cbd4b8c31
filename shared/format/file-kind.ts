import { z } from 'zod';
import type { Message } from '../base/result';
import type { Migration } from './migration';
import { currentVersion } from './migration';

/** Content as it is after the look at its references, with what was repaired or is doubtful. */
export interface Checked<Content> {
  readonly content: Content;
  readonly messages: readonly Message[];
}

/**
 * A kind of file: its name in `format`, the key of its content, the schema, the steps from older
 * versions, and the look at what no schema can tell (ids and references).
 */
export interface FileKind<Content> {
  readonly format: string;
  /** What it holds, in words: "minutes", "a group". */
  readonly words: string;
  /** The usual end of its file name. */
  readonly fileName: string;
  readonly key: string;
  readonly schema: z.ZodType<Content>;
  readonly migrations: readonly Migration[];
  readonly checkReferences?: (content: Content) => Checked<Content>;
}

/** Which program wrote a file, such as "Rapporteur 1.2.0"; for people, never for decisions. */
const writtenBySchema = z.string().min(1).max(200);

const checksumSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a checksum is written as 64 lower-case hexadecimal digits');

/** A file as a whole: format, version, who wrote it, the checksum of the content, the content. */
export interface Envelope {
  readonly format: string;
  readonly version: number;
  readonly writtenBy?: string | undefined;
  readonly checksum?: string | undefined;
}

/**
 * The schema of a whole file of this kind in its current version. `checksum` is the SHA-256 of the
 * content as canonical JSON (RFC 8785); a program that writes files may leave it out.
 */
export function buildEnvelopeSchema<Content>(kind: FileKind<Content>) {
  return z.strictObject({
    format: z.literal(kind.format),
    version: z.literal(currentVersion(kind.migrations)),
    writtenBy: writtenBySchema.optional(),
    checksum: checksumSchema.optional(),
    [kind.key]: kind.schema,
  });
}
