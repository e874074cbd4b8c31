import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { dateSchema } from '../../../shared/base/dates';
import { addressCircle } from '../../../shared/circulate/recipients';
import type { Circle } from '../../../shared/circulate/recipients';
import { exportFormatSchema } from '../../../shared/ipc/export-choice';
import type { ExportFormat } from '../../../shared/ipc/export-choice';
import { circulate } from '../../services/circulate/circulate';
import { describeFileError } from '../../services/describe-file-error';
import { findGroupFolder } from '../../services/group-folder';
import { renderMail } from '../../services/handlers/render-mail';
import { readMeetingFile } from '../../services/meeting-file';
import type { Call } from '../command';
import { messages } from '../messages';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { variantOf } from '../variant-of';
import { wrongUsage } from '../wrong-usage';

const circles: readonly Circle[] = ['nobody', 'present', 'participants', 'roster'];

function readFormats(words: string): readonly ExportFormat[] | undefined {
  const formats = words.split(',').map((word) => exportFormatSchema.safeParse(word.trim()).data);
  const known = formats.filter((format) => format !== undefined);
  return known.length === formats.length && known.length <= 5 ? known : undefined;
}

/** `rapporteur circulate`: writes the reports of a meeting and a mail draft with them into a folder. */
export async function runCirculate(
  { words: [file = ''], values, flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = readFormats(values.to ?? 'docx');
  if (formats === undefined) {
    return wrongUsage(messages.circulate.wrongFormats(values.to ?? ''), terminal, 'circulate');
  }
  const until = values.comments;
  if (until !== undefined && !dateSchema.safeParse(until).success) {
    return wrongUsage(messages.circulate.wrongDay(until), terminal, 'circulate');
  }
  const path = resolve(terminal.folder, file);
  const read = await readMeetingFile(path);
  sayMessages(read.messages, terminal);
  if (!read.ok) return exitCodes.failed;
  const { meeting } = read.value;
  const { style, lang: language } = values;
  const look = {
    ...(style === undefined ? {} : { style }),
    ...(language === undefined ? {} : { language }),
  };
  const variant = variantOf(values);
  const mail = renderMail(meeting, look, variant, until);
  if (!mail.ok) {
    sayMessages(mail.messages, terminal);
    return exitCodes.failed;
  }
  const folder = resolve(terminal.folder, values.out ?? '.');
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    sayMessages([describeFileError(error, folder, 'write')], terminal);
    return exitCodes.failed;
  }
  const now = terminal.now().toISOString();
  const group = await findGroupFolder(dirname(path));
  const circle = circles.find((one) => one === values.recipients) ?? 'nobody';
  const { recipients } = addressCircle(
    circle,
    meeting,
    group.ok ? group.value?.group : undefined,
    now.slice(0, 10),
  );
  let told: string | undefined;
  const written = await circulate({
    ...mail.value,
    meeting,
    path,
    folder,
    choice: { ...look, variant, formats },
    recipients,
    withCalendar: !flags.has('no-calendar'),
    now,
    signal: terminal.interruption(),
    onProgress: (step, done, total) => {
      // Each step is told of when it begins and when it is done.
      if (step === told) return;
      told = step;
      terminal.say(messages.circulate.writing(step, done + 1, total));
    },
  });
  sayMessages(written.messages, terminal);
  if (!written.ok) return exitCodes.failed;
  for (const { path: made } of written.value) terminal.say(messages.written(made));
  return exitCodes.done;
}
