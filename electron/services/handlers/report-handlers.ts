import { dirname, isAbsolute } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ParamsOf } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { buildReport } from '../../../shared/report/build-report';
import { chooseStyle } from '../../../shared/report/styles/choose-style';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import type { ExportedFiles } from './exported-files';
import type { Services } from './services';

type ReportRequest = 'export.start' | 'export.cancel' | 'preview.render';

function renderPreview(
  meeting: Meeting,
  { style: id, language, paper, variant }: ParamsOf<'preview.render'>,
): Result<string> {
  const style = chooseStyle({ type: 'meeting', meeting }, id);
  if (style === undefined) {
    return fail(
      errorMessage('report.unknown-style', `There is no report style called ${id ?? ''}.`),
    );
  }
  const report = buildReport(
    { type: 'meeting', meeting },
    {
      style,
      language: language ?? meeting.report.language ?? meeting.language,
      variant,
      ...(paper === undefined ? {} : { paper }),
    },
  );
  return report.ok ? succeed(writeHtml(report.value), report.messages) : report;
}

/** Answers what concerns reports of an open meeting. */
export function createReportHandlers(
  { sessions, previews, shell, exportReports, settings }: Services,
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
        const files = await exportReports({
          meeting,
          choice,
          path,
          folder: folder ?? dirname(path),
          signal: abort.signal,
          onProgress: (format, done, total) =>
            emit('export.progress', { job, format, done, total }),
        });
        if (!files.ok) return files;
        files.value.forEach((file) => exported.add(file.path));
        const group = meeting.group?.id ?? '*';
        settings.set({ exports: { ...settings.get().exports, [group]: choice } });
        return succeed({ files: files.value }, files.messages);
      } finally {
        jobs.delete(job);
      }
    },
    'export.cancel': ({ job }) => {
      jobs.get(job)?.abort();
      return succeed({});
    },
    'preview.render': (params) => {
      const current = sessions.current(params.session);
      if (!current.ok) return current;
      const html = renderPreview(current.value.meeting, params);
      if (!html.ok) return html;
      const name = previews.put(params.session, html.value);
      return succeed({ address: shell.previewAddress(name) }, html.messages);
    },
  };
}
