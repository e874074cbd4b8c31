import { z } from 'zod';
import { hashText } from '../base/hash';
import type { Failure, Message, Result } from '../base/result';
import { errorMessage, fail, succeed, warningMessage } from '../base/result';
import { toCanonicalJson } from './canonical-json';
import { decodeFile } from './decode-file';
import { describeIssues } from './describe-issues';
import { dropUnknownKeys } from './drop-unknown-keys';
import type { Envelope, FileKind } from './file-kind';
import { buildEnvelopeSchema } from './file-kind';
import { currentVersion, migrateContent } from './migration';
import { parseJson } from './parse-json';
import { quote } from './write-path';

/** What a file holds, and how it stood when it was read. */
export interface FileContent<Content> {
  readonly content: Content;
  /** The version that the file itself has; content is always of the current one. */
  readonly version: number;
  /** Set for a file of a newer version: what this version does not know is missing in `content`, so it must not be saved. */
  readonly readOnly: boolean;
  readonly checksum: 'matches' | 'differs' | 'absent';
  readonly writtenBy?: string;
}

/** The part of the envelope that every version has. */
const headSchema = z.object({ format: z.string(), version: z.int().min(1).max(1_000_000) });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failWith(messages: readonly Message[]): Failure {
  return { ok: false, messages };
}

function refuseFormat<Content>(root: unknown, kind: FileKind<Content>): Failure {
  const found = isObject(root) ? root.format : undefined;
  const expected = `"format": ${quote(kind.format)}`;
  const text =
    typeof found === 'string'
      ? `This file says that it is ${quote(found)}; expected was ${kind.words}, with ${expected}.`
      : `This is JSON, but not a file of Rapporteur: ${kind.words} would begin with ${expected}.`;
  return fail(errorMessage('file.other-format', text, 'format'));
}

function compareChecksum(root: Record<string, unknown>, key: string) {
  if (root.checksum === undefined) return 'absent' as const;
  return root.checksum === hashText(toCanonicalJson(root[key] ?? null)) ? 'matches' : 'differs';
}

function describeWriter(root: Record<string, unknown>): string {
  return typeof root.writtenBy === 'string' ? ` (${quote(root.writtenBy)})` : '';
}

/** The file as the current version has it, or why it cannot be brought there. */
function toCurrent<Content>(
  root: Record<string, unknown>,
  version: number,
  kind: FileKind<Content>,
): Result<Record<string, unknown>> {
  const current = currentVersion(kind.migrations);
  if (version === current) return succeed(root);
  if (version < current) {
    try {
      const content = migrateContent(root[kind.key], version, kind.migrations);
      return succeed({ ...root, version: current, [kind.key]: content });
    } catch {
      const text = `The file has version ${version} and could not be brought to version ${current}: it was damaged, or never valid.`;
      return fail(errorMessage('file.not-migrated', text, kind.key));
    }
  }
  const dropped = dropUnknownKeys({ ...root, version: current }, buildEnvelopeSchema(kind));
  const newer = `The file was written by a newer version of Rapporteur${describeWriter(root)}: it has version ${version}, and this one knows up to ${current}.`;
  if (!dropped.fits) {
    const text = `${newer} What it says cannot be shown here; update Rapporteur to open it. The first difference: ${dropped.where}.`;
    return fail(errorMessage('file.newer-version', text, 'version'));
  }
  const missing =
    dropped.paths.length === 0
      ? ''
      : ` ${dropped.paths.length} things are not shown, the first at ${dropped.paths[0] ?? ''}.`;
  const text = `${newer} It is open for reading only; update Rapporteur to change it.${missing}`;
  return succeed(dropped.value, [warningMessage('file.newer-version', text, 'version')]);
}

/**
 * Reads a file of one kind from its text or bytes, whatever they are. Nothing in the input can make
 * it throw: damage, strange encodings, other kinds of files, and versions from the future are
 * failures or warnings that say what and where.
 */
export function readContent<Content>(
  input: string | Uint8Array,
  kind: FileKind<Content>,
): Result<FileContent<Content>> {
  const text = decodeFile(input);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  return readParsed(parsed.value, kind);
}

/** Reads a file of one kind from its JSON, already parsed by `parseJson`. */
export function readParsed<Content>(
  root: unknown,
  kind: FileKind<Content>,
): Result<FileContent<Content>> {
  if (!isObject(root) || root.format !== kind.format) return refuseFormat(root, kind);
  const head = headSchema.safeParse(root);
  if (!head.success) return failWith(describeIssues(head.error.issues, root));
  const { version } = head.data;
  const checksum = compareChecksum(root, kind.key);
  const current = toCurrent(root, version, kind);
  if (!current.ok) return current;
  const validated = buildEnvelopeSchema(kind).safeParse(current.value);
  if (!validated.success) return failWith(describeIssues(validated.error.issues, current.value));

  const envelope = validated.data as Envelope & Readonly<Record<string, unknown>>;
  const content = envelope[kind.key] as Content;
  const checked = kind.checkReferences?.(content) ?? { content, messages: [] };
  if (checked.messages.some(({ severity }) => severity === 'error')) {
    return failWith(checked.messages);
  }
  const edited =
    checksum === 'differs'
      ? [
          warningMessage(
            'file.checksum',
            'The file was changed since it was saved, by another program or by damage: its checksum does not match.',
            'checksum',
          ),
        ]
      : [];
  return succeed(
    {
      content: checked.content,
      version,
      readOnly: version > currentVersion(kind.migrations),
      checksum,
      ...(envelope.writtenBy === undefined ? {} : { writtenBy: envelope.writtenBy }),
    },
    [...current.messages, ...edited, ...checked.messages],
  );
}
