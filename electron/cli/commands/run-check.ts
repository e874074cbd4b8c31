import { dirname, resolve } from 'node:path';
import { checkMeeting } from '../../../shared/checks/check-meeting';
import { findingWords } from '../../../shared/i18n/finding-words';
import { createFormats } from '../../../shared/i18n/formats';
import { createTranslate } from '../../../shared/i18n/translate';
import { readSiblings } from '../../services/check/read-siblings';
import { findGroupFolder } from '../../services/group-folder';
import { readMeetingFile } from '../../services/meeting-file';
import type { Call } from '../command';
import { messages } from '../messages';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';

/** `rapporteur check`: says what to look at before the report of a meeting goes out. */
export async function runCheck(
  { words: [file = ''], flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = resolve(terminal.folder, file);
  const read = await readMeetingFile(path);
  sayMessages(read.messages, terminal);
  if (!read.ok) return exitCodes.failed;
  const { meeting } = read.value;
  const group = await findGroupFolder(dirname(path));
  const groupFile = group.ok ? group.value?.path : undefined;
  const findings = checkMeeting(
    meeting,
    groupFile === undefined ? [] : await readSiblings(groupFile),
  );
  const t = createTranslate('en');
  const zone = meeting.schedule?.zone ?? 'UTC';
  const told = findings.map((finding) => ({
    ...finding,
    text: findingWords(finding, t, createFormats('en'), zone),
  }));
  const left = told.filter(({ dismissed }) => dismissed === undefined);
  if (flags.has('json')) {
    const entries = told.map(({ rule, place, text, details, dismissed, fix }) => ({
      rule,
      place,
      text,
      details,
      dismissed: dismissed ?? null,
      canBeMended: fix !== undefined,
    }));
    await terminal.print(`${JSON.stringify({ file, findings: entries }, null, 2)}\n`);
  } else {
    const lines = left.map(({ text, rule }) => `${text}  [${rule}]\n`);
    await terminal.print(lines.join('') + messages.check.count(left.length));
  }
  return left.length === 0 ? exitCodes.done : exitCodes.failed;
}
