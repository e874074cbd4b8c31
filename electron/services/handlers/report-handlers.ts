import { dirname, isAbsolute } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import type { ExportedFiles } from './exported-files';
import { exportReports } from './export-reports';
import { renderReport } from './render-report';
import type { Services } from './services';
import { writeCopyToSend } from './write-copy-to-send';

type ReportRequest = 'export.start' | 'export.copyToSend' | 'export.cancel' | 'preview.render';

/** Answers what concerns reports of an open meeting. */
export function createReportHandlers(
  { sessions, previews, shell, settings, files, now, versions }: Services,
  exported: ExportedFiles,
): Pick<Handlers, ReportRequest> {
  const jobs = new Map<string, AbortController>();
  return {
    'export.start': async ({ session, job, folder, ...choice }, emit) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      if (jobs.has(job) || (folder !== undefined && !isAbsolute(folder))) {
        return fail(errorMessage('export.refused', 'This export cannot be started.'));
      }
      const { meeting, path } = current.value;
      const abort = new AbortController();
      jobs.set(job, abort);
      try {
        const files = await exportReports(
          {
            meeting,
            choice,
            path,
            folder: folder ?? dirname(path),
            signal: abort.signal,
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
      } finally {
        jobs.delete(job);
      }
    },
    'export.copyToSend': async ({ session }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const written = await writeCopyToSend(current.value, { files, now });
      if (written.ok) exported.add(written.value.path);
      return written;
    },
    'export.cancel': ({ job }) => {
      jobs.get(job)?.abort();
      return succeed({});
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
