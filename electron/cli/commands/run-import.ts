import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { ImportAnswers, ImportPreview } from '../../../shared/acts/import-preview';
import { previewImport } from '../../../shared/acts/preview-import';
import { createIdSource } from '../../../shared/base/ids';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Group } from '../../../shared/domain/group';
import type { Meeting } from '../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { findAgendaText } from '../../../shared/importers/calendar/agenda-text';
import { readCalendar } from '../../../shared/importers/calendar/read-calendar';
import { openImport } from '../../../shared/importers/open-import';
import { recognise } from '../../../shared/importers/recognise';
import type { ImportKind } from '../../../shared/importers/recognise';
import { maxImportBytes } from '../../../shared/importers/text/import-limits';
import { stampSave } from '../../../shared/merge/merge-saved';
import { replaceFile } from '../../services/atomic-file';
import { findGroupFolder, readGroupFolder } from '../../services/group-folder';
import { readFileLimited } from '../../services/read-file-limited';
import type { Call } from '../command';
import { messages } from '../messages';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';
import { answerAll, readAnswers } from './run-import-answers';
import { toJsonMessages, toJsonPreview } from './run-import-json';
import { importMessages as words } from './run-import-messages';
import { toWords } from './run-import-words';

const kinds: readonly ImportKind[] = ['attendance', 'chat', 'agenda', 'calendar', 'transcript'];

/** A file of answers for 5,000 people is below. */
const maxAnswersBytes = 4 * 1024 * 1024;

/** The meeting's file as it is on the disk, so that nobody else's change is written over. */
interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly meeting: Meeting;
  readonly group: Group | undefined;
}

/** `rapporteur import`: says what a platform's file will do to a meeting, and does it unless asked not to. */
export async function runImport(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { words: given, values, lists, flags } = call;
  const [word = '', file = ''] = given;
  const kind = kinds.find((one) => one === word);
  if (kind === undefined) return wrongUsage(words.wrongKind(word, kinds), terminal, 'import');
  const target = await readTarget(values, terminal);
  const raw = await readFileLimited(resolve(terminal.folder, file), maxImportBytes);
  const bytes = raw.ok ? openImport(raw.value) : raw;
  const answers = await findAnswers(lists.answer ?? [], values.answers, terminal);
  if (!target.ok || !bytes.ok || !answers.ok) {
    const told = [...target.messages, ...bytes.messages, ...answers.messages];
    return refuse(told, file, undefined, call, terminal);
  }
  const found = recognise(bytes.value);
  const known = [...target.value.meeting.people, ...(target.value.group?.people ?? [])];
  const read = answerAll(answers.value, known, (said) =>
    preview(
      kind,
      found,
      { file, bytes: bytes.value },
      target.value,
      { ...said, zone: values.zone },
      terminal,
    ),
  );
  if (!read.ok) return refuse(read.messages, file, found, call, terminal);
  const { meeting } = read.value;
  const isNew = meeting !== target.value.meeting;
  const mayWrite = isNew && !flags.has('dry-run');
  const written = mayWrite ? await write(target.value, meeting, terminal) : undefined;
  const told = [...target.messages, ...(written?.messages ?? [])];
  if (flags.has('json')) {
    const whole = {
      file,
      into: values.into,
      written: written?.ok === true,
      changes: isNew,
      ...toJsonPreview(read.value),
      messages: toJsonMessages([...read.value.messages, ...told]),
    };
    await terminal.print(`${JSON.stringify(whole, null, 2)}\n`);
  } else {
    await terminal.print(toWords(read.value));
    sayMessages(told, terminal);
  }
  if (written?.ok === false) return exitCodes.failed;
  const open = read.value.questions.length;
  if (open > 0) terminal.say(words.openQuestions(open));
  terminal.say(
    written !== undefined
      ? messages.written(target.value.path)
      : isNew
        ? words.dryRun
        : words.nothingNew(target.value.path),
  );
  return exitCodes.done;
}

async function readTarget(
  { into = '', group }: Call['values'],
  terminal: Terminal,
): Promise<Result<Target>> {
  const path = resolve(terminal.folder, into);
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const read = readMinutes(bytes.value);
  if (!read.ok) return read;
  if (read.value.readOnly) return fail(errorMessage('import.newer', words.newerVersion(path)));
  const meeting = read.value.content;
  const found = await findGroup(meeting, path, group, terminal);
  if (!found.ok) return found;
  return succeed({ path, bytes: bytes.value, meeting, group: found.value }, [
    ...read.messages,
    ...found.messages,
  ]);
}

/** The group that was named, or the meeting's own in its folder or above. */
async function findGroup(
  meeting: Meeting,
  path: string,
  folder: string | undefined,
  terminal: Terminal,
): Promise<Result<Group | undefined>> {
  if (folder !== undefined) {
    const named = await readGroupFolder(resolve(terminal.folder, folder));
    return named.ok ? succeed(named.value.group, named.messages) : named;
  }
  const near = await findGroupFolder(dirname(path));
  const own = near.ok ? near.value?.group : undefined;
  return succeed(own?.facts.id === meeting.group?.id ? own : undefined);
}

/** The answers of the call and of the file that it names. */
async function findAnswers(
  given: readonly string[],
  file: string | undefined,
  { folder }: Terminal,
): Promise<Result<ReadonlyMap<string, string>>> {
  if (file === undefined) return readAnswers(given, undefined);
  const path = resolve(folder, file);
  const bytes = await readFileLimited(path, maxAnswersBytes);
  if (!bytes.ok) return bytes;
  return readAnswers(given, { path, text: Buffer.from(bytes.value).toString('utf8') });
}

function preview(
  kind: ImportKind,
  found: ImportKind | undefined,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  { meeting, group }: Target,
  answers: ImportAnswers,
  terminal: Terminal,
): Result<ImportPreview> {
  const inside = kind === 'agenda' && found === 'calendar' ? agendaInside(bytes) : undefined;
  if (inside === undefined && !isReadable(kind, found)) {
    const other = found ?? kind;
    const text = words.otherKind(file, words.kinds[other], words.kinds[kind], other);
    return fail(errorMessage('import.other-kind', text));
  }
  return previewImport(
    { bytes: inside ?? bytes, path: resolve(terminal.folder, file) },
    {
      meeting,
      group,
      createId: createIdSource((count) => randomBytes(count)),
      now: terminal.now().toISOString(),
    },
    { ...answers, kind },
  );
}

/**
 * Whether a file may be read as what the call says it is. A text may be any list or talk, subtitles may
 * be a chat, and what is not recognised is tried.
 */
function isReadable(asked: ImportKind, found: ImportKind | undefined): boolean {
  if (found === undefined || found === asked || found === 'agenda') return true;
  if (asked === 'agenda') return found === 'chat';
  return asked === 'chat' && found === 'transcript';
}

/** The agenda in the words of an invitation. */
function agendaInside(bytes: Uint8Array): Uint8Array | undefined {
  const read = readCalendar(bytes, { zone: 'UTC', around: '1970-01-01' });
  const text = read.ok
    ? read.value.events.map(({ description }) => findAgendaText(description ?? '')).find(Boolean)
    : undefined;
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

/** Writes the meeting as a whole or not at all, and never over what changed since it was read. */
async function write(
  { path, bytes, meeting: before }: Target,
  meeting: Meeting,
  terminal: Terminal,
): Promise<Result<unknown>> {
  const stamped = stampSave(before, meeting, terminal.now().toISOString());
  const output = Buffer.from(writeMinutes(stamped, `Rapporteur ${terminal.version}`));
  if (!readMinutes(output).ok) {
    return fail(errorMessage('import.too-much', words.wouldNotRead(path)));
  }
  const now = await readFileLimited(path);
  if (!now.ok) return now;
  if (Buffer.compare(now.value, bytes) !== 0) {
    return fail(errorMessage('import.changed-meanwhile', words.changedMeanwhile(path)));
  }
  return replaceFile(path, output);
}

async function refuse(
  told: readonly Message[],
  file: string,
  found: ImportKind | undefined,
  { values, flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.has('json')) {
    const nothing = {
      file,
      into: values.into,
      written: false,
      changes: false,
      kind: found ?? null,
      messages: toJsonMessages(told),
    };
    await terminal.print(`${JSON.stringify(nothing, null, 2)}\n`);
  } else sayMessages(told, terminal);
  return exitCodes.failed;
}
