import { dirname } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message } from '../../../shared/base/result';
import type { Recipient } from '../../../shared/circulate/recipients';
import { isMailAddress } from '../../../shared/circulate/recipients';
import type { Handlers } from '../../../shared/ipc/dispatch';
import type { ReportVariant } from '../../../shared/report/variant';
import { circulate } from '../circulate/circulate';
import type { ExportJobs } from './export-jobs';
import type { ExportedFiles } from './exported-files';
import { renderMail } from './render-mail';
import type { Services } from './services';
import { writeCopyToSend } from './write-copy-to-send';

type CirculateRequest = 'circulate.draft' | 'circulate.write';

/** Why this mail cannot go out: an address that is none, or a copy of the meeting that says more than the report. */
function refuse(
  recipients: readonly Recipient[],
  withCopy: boolean,
  variant: ReportVariant,
): Message | undefined {
  const wrong = recipients.find(({ address }) => !isMailAddress(address));
  if (wrong !== undefined) {
    const reason = `${wrong.address} is no address that a mail can go to.`;
    return errorMessage('circulate.address', reason, wrong.address);
  }
  if (!withCopy || (variant.only === undefined && variant.unattributed !== true)) return undefined;
  const reason = 'The meeting’s own file says more than this copy of the report.';
  return errorMessage('circulate.copy', reason);
}

/** Answers what concerns sending a report round. */
export function createCirculateHandlers(
  { sessions, shell, files, now, versions }: Services,
  exported: ExportedFiles,
  jobs: ExportJobs,
): Pick<Handlers, CirculateRequest> {
  return {
    'circulate.draft': ({ session, variant, commentsUntil, ...look }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      return renderMail(current.value.meeting, look, variant, commentsUntil);
    },
    'circulate.write': ({ session, job, ...order }, emit) =>
      jobs.run(job, async (signal) => {
        const { subject, text, recipients, withCalendar, withCopy, ...choice } = order;
        const current = sessions.current(session);
        if (!current.ok) return current;
        const { meeting, path } = current.value;
        const refusal = refuse(recipients, withCopy, choice.variant);
        if (refusal !== undefined) return fail(refusal);
        const folder = dirname(path);
        const written = await circulate(
          {
            meeting,
            choice,
            path,
            folder,
            subject,
            text,
            recipients,
            withCalendar,
            ...(withCopy
              ? { copyToSend: () => writeCopyToSend(current.value, { files, now }) }
              : {}),
            now: now().toISOString(),
            signal,
            onProgress: (format, done, total) =>
              emit('export.progress', { job, format, done, total }),
          },
          shell.writeReport,
        );
        if (!written.ok) return written;
        written.value.forEach((file) => exported.add(file.path));
        void versions.keep(meeting, { type: 'circulated', formats: [...choice.formats] });
        return succeed({ folder, files: written.value }, written.messages);
      }),
  };
}
