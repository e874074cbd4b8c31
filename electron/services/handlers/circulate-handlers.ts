import { dirname } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import { isMailAddress } from '../../../shared/circulate/recipients';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { circulate } from '../circulate/circulate';
import type { ExportedFiles } from './exported-files';
import { renderMail } from './render-mail';
import type { Services } from './services';
import { writeCopyToSend } from './write-copy-to-send';

type CirculateRequest = 'circulate.draft' | 'circulate.write';

/** Answers what concerns sending a report round. */
export function createCirculateHandlers(
  { sessions, shell, files, now, versions }: Services,
  exported: ExportedFiles,
): Pick<Handlers, CirculateRequest> {
  return {
    'circulate.draft': ({ session, variant, commentsUntil, ...look }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      return renderMail(current.value.meeting, look, variant, commentsUntil);
    },
    'circulate.write': async (params, emit) => {
      const { session, job, subject, text, recipients, withCalendar, withCopy, ...choice } = params;
      const current = sessions.current(session);
      if (!current.ok) return current;
      const { meeting, path } = current.value;
      const wrong = recipients.find(({ address }) => !isMailAddress(address));
      if (wrong !== undefined) {
        const reason = `${wrong.address} is no address that a mail can go to.`;
        return fail(errorMessage('circulate.address', reason, wrong.address));
      }
      const isPart = choice.variant.only !== undefined || choice.variant.unattributed === true;
      if (withCopy && isPart) {
        const reason = 'The meeting’s own file says more than this copy of the report.';
        return fail(errorMessage('circulate.copy', reason));
      }
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
          ...(withCopy ? { copyToSend: () => writeCopyToSend(current.value, { files, now }) } : {}),
          now: now().toISOString(),
          signal: new AbortController().signal,
          onProgress: (format, done, total) =>
            emit('export.progress', { job, format, done, total }),
        },
        shell.writeReport,
      );
      if (!written.ok) return written;
      written.value.forEach((file) => exported.add(file.path));
      void versions.keep(meeting, { type: 'circulated', formats: [...choice.formats] });
      return succeed({ folder, files: written.value }, written.messages);
    },
  };
}
