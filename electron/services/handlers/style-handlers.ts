import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { writeStyle } from '../../../shared/format/style';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { buildReport } from '../../../shared/report/build-report';
import type { ReportSource } from '../../../shared/report/build/subject';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import { sampleCollectedReports, sampleMeetings } from '../../../shared/samples/samples';
import { replaceFile } from '../atomic-file';
import { toFileName } from '../library/file-name';
import { freeNameIn } from '../library/put-meeting';
import { meetingsBelow } from '../registers/read-register';
import type { ExportedFiles } from './exported-files';
import type { Services } from './services';

type StyleRequest = 'style.preview' | 'style.write';

const outside = fail(errorMessage('library.outside', 'This group is not in the library.'));

/** Answers what concerns the report styles of a group. */
export function createStyleHandlers(
  { library, files, sessions, previews, shell }: Services,
  exported: ExportedFiles,
): Pick<Handlers, StyleRequest> {
  /** What the preview shows; the group's facts are its folder's, since the style is the group's. */
  async function sourceFor(
    style: ReportStyle,
    groupFolder: string,
    session: string | undefined,
  ): Promise<Result<ReportSource>> {
    const read = await files.readGroup(groupFolder);
    const group = read.ok ? { group: read.value.content.facts } : {};
    if (style.source === 'collected') {
      const [report] = sampleCollectedReports;
      return report === undefined
        ? outside
        : succeed({ type: 'collected', report: { ...report, ...group } });
    }
    const open = session === undefined ? undefined : sessions.current(session);
    const own = open?.ok === true ? open.value.meeting : await lastMeeting(groupFolder);
    const meeting = own ?? sampleMeetings.at(-1);
    return meeting === undefined
      ? outside
      : succeed({ type: 'meeting', meeting: { ...meeting, ...group } });
  }

  async function lastMeeting(groupFolder: string) {
    const dated = await Promise.all(
      (await meetingsBelow(groupFolder)).map(async (path) => ({
        path,
        at: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      })),
    );
    const [last] = dated.toSorted((a, b) => b.at - a.at);
    if (last === undefined) return undefined;
    const read = await files.readMeeting(last.path);
    return read.ok ? read.value.content : undefined;
  }

  return {
    'style.preview': async ({ style, language, groupFolder, session }) => {
      if (!library.contains(groupFolder)) return outside;
      const source = await sourceFor(style, groupFolder, session);
      if (!source.ok) return source;
      const report = buildReport(source.value, { style, language, variant: { copy: 'clean' } });
      if (!report.ok) return report;
      const name = previews.put(`style ${groupFolder}`, writeHtml(report.value));
      return succeed({ address: shell.previewAddress(name) }, report.messages);
    },
    'style.write': async ({ style, groupFolder }) => {
      if (!library.contains(groupFolder)) return outside;
      const name = await freeNameIn(groupFolder, toFileName(style.name, 'Style'), '.style.json');
      const path = join(groupFolder, name);
      const written = await replaceFile(path, Buffer.from(writeStyle(style)));
      if (!written.ok) return written;
      exported.add(path);
      return succeed({ path });
    },
  };
}
