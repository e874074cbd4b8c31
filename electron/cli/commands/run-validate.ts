import { resolve } from 'node:path';
import type { Message, Result } from '../../../shared/base/result';
import { errorMessage, fail } from '../../../shared/base/result';
import { decodeFile } from '../../../shared/format/decode-file';
import type { FileKind } from '../../../shared/format/file-kind';
import type { FileKindName } from '../../../shared/format/file-kinds';
import { fileKindNames, fileKinds, findFileKind } from '../../../shared/format/file-kinds';
import { parseJson } from '../../../shared/format/parse-json';
import type { FileContent } from '../../../shared/format/read-content';
import { readParsed } from '../../../shared/format/read-content';
import { readFileLimited } from '../../services/read-file-limited';
import type { Call } from '../command';
import { messages } from '../messages';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';

interface Verdict {
  readonly kind?: FileKindName;
  readonly read: Result<FileContent<unknown>>;
}

async function judge(path: string): Promise<Verdict> {
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return { read: bytes };
  const text = decodeFile(bytes.value);
  if (!text.ok) return { read: text };
  const parsed = parseJson(text.value);
  if (!parsed.ok) return { read: parsed };
  const root = parsed.value;
  const format = typeof root === 'object' && root !== null && 'format' in root ? root.format : null;
  const kind = findFileKind(format);
  if (kind === undefined) {
    const formats = fileKindNames.map((name) => fileKinds[name].format);
    const reason = messages.validate.unknownKind(formats);
    return { read: fail(errorMessage('file.other-format', reason, 'format')) };
  }
  return { kind, read: readParsed(root, fileKinds[kind] as FileKind<unknown>) };
}

/** What programs read: every key is always there, `null` where nothing is known. */
function toJson(path: string, { kind, read }: Verdict) {
  const content = read.ok ? read.value : undefined;
  return {
    file: path,
    valid: read.ok,
    kind: kind ?? null,
    version: content?.version ?? null,
    readOnly: content?.readOnly ?? null,
    checksum: content?.checksum ?? null,
    messages: read.messages.map(({ severity, code, text, where }: Message) => ({
      severity,
      code,
      text,
      where: where ?? null,
    })),
  };
}

/** `rapporteur validate`: says whether a file of ours can be read, and what is wrong where. */
export async function runValidate(
  { words: [file = ''], flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const verdict = await judge(resolve(terminal.folder, file));
  const { kind, read } = verdict;
  if (flags.has('json')) {
    await terminal.print(`${JSON.stringify(toJson(file, verdict), null, 2)}\n`);
  } else {
    sayMessages(read.messages, terminal);
    await terminal.print(
      read.ok && kind !== undefined
        ? `${messages.validate.valid(file, fileKinds[kind].words, read.value.version)}\n`
        : `${messages.validate.invalid(file)}\n`,
    );
  }
  return read.ok ? exitCodes.done : exitCodes.failed;
}
