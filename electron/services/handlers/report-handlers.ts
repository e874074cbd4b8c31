import { dirname, isAbsolute } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { frozenNumbersOf } from '../../../shared/report/frozen-numbers-of';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import type { ExportJobs } from './export-jobs';
import type { ExportedFiles } from './exported-files';
import { exportReports } from './export-reports';
import { renderReport } from './render-report';
import type { Services } from './services';
import { writeCopyToSend } from './write-copy-to-send';

type ReportRequest =
  'export.start' | 'export.copyToSend' | 'export.cancel' | 'preview.render' | 'report.numbers';

/** Answers what concerns reports of an open meeting. */
export function createReportHandlers(
  { sessions, previews, shell, settings, files, now, versions }: Services,
  exported: ExportedFiles,
  jobs: ExportJobs,
): Pick<Handlers, ReportRequest> {
  return {
    'export.start': ({ session, job, folder, ...choice }, emit) =>
      jobs.run(job, async (signal) => {
        const current = sessions.current(session);
        if (!current.ok) return current;
        if (folder !== undefined && !isAbsolute(folder)) {
          return fail(errorMessage('export.refused', 'This export cannot be started.'));
        }
        const { meeting, path } = current.value;
        const files = await exportReports(
          {
            meeting,
            choice,
            path,
            folder: folder ?? dirname(path),
            signal,
            onProgress: (format, done, total) =>
              emit('export.progress', { job, format, done, total }),
          },
          shell.writeReport,
        );
        if (!files.ok) return files;
        files.value.forEach((file) => exported.add(file.path));
        void versions.keep(meeting, { type: 'export', formats: [...choice.formats] });
        const group = meeting.group?.id ?? '*';
        settings.set({ exports: { ...settings.get().exports, [group]: choice } });
        return succeed({ files: files.value }, files.messages);
      }),
    'export.copyToSend': async ({ session }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const written = await writeCopyToSend(current.value, { files, now });
      if (written.ok) exported.add(written.value.path);
      return written;
    },
    'export.cancel': ({ job }) => {
      jobs.cancel(job);
      return succeed({});
    },
    'report.numbers': ({ session, ...look }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const at = now().toISOString();
      const numbers = frozenNumbersOf(current.value.meeting, { ...look, at });
      return succeed(numbers === undefined ? {} : { numbers });
    },
    'preview.render': (params) => {
      const current = sessions.current(params.session);
      if (!current.ok) return current;
      const report = renderReport(current.value.meeting, params, params.variant);
      if (!report.ok) return report;
      const name = previews.put(params.session, writeHtml(report.value));
      return succeed({ address: shell.previewAddress(name) }, report.messages);
    },
  };
}
