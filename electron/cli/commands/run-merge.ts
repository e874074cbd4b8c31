import { basename, resolve } from 'node:path';
import type { Message, Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed, warningMessage } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { mergeMeetings } from '../../../shared/merge/merge-meetings';
import type { Merged } from '../../../shared/merge/merge-meetings';
import { stampSave } from '../../../shared/merge/merge-saved';
import type { Incoming } from '../../../shared/merge/merge-report';
import { readFileLimited } from '../../services/read-file-limited';
import type { Call } from '../command';
import { messages } from '../messages';
import { writeOutput } from '../output';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';

const words = messages.merge;

async function readCopy(file: string, terminal: Terminal): Promise<Result<Meeting>> {
  const bytes = await readFileLimited(resolve(terminal.folder, file));
  if (!bytes.ok) return bytes;
  const read = readMinutes(bytes.value);
  if (!read.ok) return read;
  return read.value.readOnly
    ? fail(errorMessage('merge.newer-version', words.newerVersion(file), file))
    : succeed(read.value.content, read.messages);
}

/** Reads all copies; the messages of all come back, also where one fails. */
async function readCopies(
  files: readonly string[],
  terminal: Terminal,
): Promise<Result<readonly Meeting[]>> {
  const read = await Promise.all(files.map((file) => readCopy(file, terminal)));
  const told = read.flatMap((one) => one.messages);
  const meetings = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (meetings.length < read.length) return { ok: false, messages: told };
  const [first] = meetings;
  const other = meetings.findIndex(({ id }) => id !== first?.id);
  return other === -1
    ? succeed(meetings, told)
    : fail(
        errorMessage('merge.other-meeting', words.otherMeeting(files[0] ?? '', files[other] ?? '')),
      );
}

function count({ added, changed, removed, facts }: Incoming) {
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    facts,
  };
}

/** What programs read. */
function toJson({ report }: Merged, [a, b]: readonly string[], told: readonly Message[]) {
  return {
    undecided: report.undecided,
    privateNotes: report.memos,
    from: [
      { file: b, ...count(report.fromTheirs) },
      { file: a, ...count(report.fromOurs) },
    ],
    messages: told.map(({ severity, code, text }) => ({ severity, code, text })),
  };
}

/** `rapporteur merge`: writes one meeting from two files of it. */
export async function runMerge(
  { words: [a = '', b = ''], values, flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out = '', base } = values;
  if (flags.has('json') && out === '-') return wrongUsage(words.jsonNeedsFile, terminal, 'merge');
  const files = [a, b, ...(base === undefined ? [] : [base])];
  const copies = await readCopies(files, terminal);
  const [ours, theirs, common] = copies.ok ? copies.value : [];
  if (ours === undefined || theirs === undefined) {
    sayMessages(copies.messages, terminal);
    return exitCodes.failed;
  }
  const merged = mergeMeetings(ours, theirs, common);
  const { undecided, fromTheirs, fromOurs, memos } = merged.report;
  const told = [
    ...copies.messages,
    ...(undecided.length === 0
      ? []
      : [warningMessage('merge.undecided', words.undecided(undecided.length))]),
    ...(memos === 0 ? [] : [warningMessage('merge.private-notes', words.memos(memos))]),
  ];
  sayMessages(told, terminal);
  const at = terminal.now().toISOString();
  const stamped = stampSave(ours, merged.meeting, at);
  const code = await writeOutput(
    {
      bytes: Buffer.from(writeMinutes(stamped, `Rapporteur ${terminal.version}`)),
      out,
      name: basename(a),
      replaces: flags.has('force') ? 'any' : 'none',
      canForce: true,
      input: resolve(terminal.folder, a),
    },
    terminal,
  );
  if (code !== exitCodes.done) return code;
  if (flags.has('json')) {
    await terminal.print(`${JSON.stringify(toJson(merged, files, told), null, 2)}\n`);
  } else {
    terminal.say(words.took(b, fromTheirs.added.length, fromTheirs.changed.length));
    terminal.say(words.took(a, fromOurs.added.length, fromOurs.changed.length));
  }
  return code;
}
