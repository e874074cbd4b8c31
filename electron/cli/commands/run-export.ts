import { basename, dirname, extname, resolve } from 'node:path';
import type { Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { readStyle } from '../../../shared/format/style';
import { buildReport } from '../../../shared/report/build-report';
import type { ReportSource } from '../../../shared/report/build/subject';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { chooseStyle } from '../../../shared/report/styles/choose-style';
import { readReportSource } from '../../services/export/read-report-source';
import { isReportFormat } from '../../services/export/report-format';
import { writeReport } from '../../services/export/write-report';
import { readFileLimited } from '../../services/read-file-limited';
import type { Call } from '../command';
import { messages } from '../messages';
import { writeOutput } from '../output';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { variantOf } from '../variant-of';
import { wrongUsage } from '../wrong-usage';

async function readStyleFile(path: string): Promise<Result<ReportStyle>> {
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const read = readStyle(bytes.value);
  return read.ok ? succeed(read.value.content, read.messages) : read;
}

/** The style that `--style` names by id or path, or the source's own. */
async function findStyle(
  source: ReportSource,
  wish: string | undefined,
  terminal: Terminal,
): Promise<Result<ReportStyle>> {
  if (wish !== undefined && /[/\\]|\.json$/iu.test(wish)) {
    return readStyleFile(resolve(terminal.folder, wish));
  }
  const style = chooseStyle(source, wish);
  if (style !== undefined) return succeed(style);
  const group = source.type === 'meeting' ? source.meeting.group : source.report.group;
  const known = [...(group?.styles ?? []), ...builtInStyles].map(({ id }) => id);
  return fail(
    errorMessage('report.unknown-style', messages.export.unknownStyle(wish ?? '', known)),
  );
}

function languageOf(source: ReportSource): string {
  const { report, language } = source.type === 'meeting' ? source.meeting : source.report;
  return report.language ?? language;
}

/** The name of a report's file: the input's, with what makes this copy another one. */
function nameOutput(input: string, { to = '', variant, item, lang }: Call['values']): string {
  const marks = [variant === 'clean' ? undefined : variant, item, lang];
  const name = [basename(input, extname(input)), ...marks].filter((part) => part !== undefined);
  return `${name.join('-')}.${to}`;
}

/** The report of a source in one format, with what was remarked on the way. */
async function makeReport(
  input: string,
  values: Call['values'],
  terminal: Terminal,
): Promise<Result<Uint8Array>> {
  const { to = '', lang, page } = values;
  if (!isReportFormat(to)) throw new Error(`No format: ${to}`);
  const source = await readReportSource(input);
  if (!source.ok) return source;
  const style = await findStyle(source.value, values.style, terminal);
  if (!style.ok) return style;
  const report = buildReport(source.value, {
    style: style.value,
    language: lang ?? languageOf(source.value),
    variant: variantOf(values),
    ...(page === 'a4' || page === 'letter' ? { paper: page } : {}),
  });
  const told = [...source.messages, ...style.messages, ...report.messages];
  if (!report.ok) return { ok: false, messages: told };
  const bytes = await writeReport(report.value, to);
  return { ...bytes, messages: [...told, ...bytes.messages] };
}

/** `rapporteur export`: writes the report of a meeting or collected report. */
export async function runExport(
  { words: [file = ''], values, flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  if (values.variant === 'decisions' && values.item !== undefined) {
    return wrongUsage(messages.export.decisionsOfItem, terminal, 'export');
  }
  const input = resolve(terminal.folder, file);
  const bytes = await makeReport(input, values, terminal);
  sayMessages(bytes.messages, terminal);
  if (!bytes.ok) return exitCodes.failed;
  return writeOutput(
    {
      bytes: bytes.value,
      out: values.out ?? dirname(input),
      name: nameOutput(input, values),
      replaces: flags.has('force') ? 'any' : 'sameKind',
      canForce: true,
      input,
      binary: values.to === 'docx' || values.to === 'pdf',
    },
    terminal,
  );
}
