import { setTimeout as wait } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import { approveMinutes } from '../../../shared/hand-on/approve-minutes';
import { createTranslate } from '../../../shared/i18n/translate';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { writeRoster } from '../../../shared/roster/write-roster';
import { replaceFile } from '../atomic-file';
import { destroyLog } from '../history/destroy';
import { freeNameIn } from '../library/put-meeting';
import { printRegister } from '../registers/print-register';
import { meetingsBelow, readRegister } from '../registers/read-register';
import { registerWordsIn } from '../registers/register-words-in';
import type { ExportedFiles } from './exported-files';
import type { Services } from './services';

type RegisterRequest =
  'register.read' | 'register.export' | 'roster.export' | 'minutes.approveEarlier';

const outside = fail(errorMessage('library.outside', 'This group is not in the library.'));

/** Answers what concerns the registers of a group, and the minutes that a later meeting adopted. */
export function createRegisterHandlers(
  { library, files, sessions, journal, history, versions, now }: Services,
  exported: ExportedFiles,
): Pick<Handlers, RegisterRequest> {
  const readMeeting = async (path: string): Promise<Result<Meeting>> => {
    const read = await files.readMeeting(path);
    return read.ok ? succeed(read.value.content) : read;
  };
  const readFolder = async (folder: string) =>
    readRegister(await meetingsBelow(folder), readMeeting);

  return {
    'register.read': async ({ groupFolder }) =>
      library.contains(groupFolder) ? succeed(await readFolder(groupFolder)) : outside,
    'register.export': async ({ groupFolder, kind, format, filter, language }) => {
      if (!library.contains(groupFolder)) return outside;
      const { register } = await readFolder(groupFolder);
      const at = now().toISOString();
      const { order, ...rest } = filter;
      const text = printRegister(
        register,
        { kind, format, filter: rest, order, now: at },
        registerWordsIn(language),
      );
      const t = createTranslate(language);
      const key = kind === 'actions' ? 'registers.fileActions' : 'registers.fileDecisions';
      const name = await freeNameIn(groupFolder, t(key, { date: at.slice(0, 10) }), `.${format}`);
      const path = join(groupFolder, name);
      const written = await replaceFile(path, Buffer.from(text));
      if (!written.ok) return written;
      exported.add(path);
      return succeed({ path });
    },
    'roster.export': async ({ groupFolder, language }) => {
      if (!library.contains(groupFolder)) return outside;
      const read = await files.readGroup(groupFolder);
      if (!read.ok) return read;
      const t = createTranslate(language);
      const title = t('imports.rosterFile', { date: now().toISOString().slice(0, 10) });
      const path = join(groupFolder, await freeNameIn(groupFolder, title, '.csv'));
      const written = await replaceFile(path, Buffer.from(writeRoster(read.value.content)));
      if (!written.ok) return written;
      exported.add(path);
      return succeed({ path });
    },
    'minutes.approveEarlier': async ({ groupFolder, meeting, adopted, by }) => {
      if (!library.contains(groupFolder)) return outside;
      const found = await findMeeting(await meetingsBelow(groupFolder), meeting, readMeeting);
      if (found === undefined) {
        const text = 'The file of the earlier meeting is not in the folder of the group.';
        return fail(errorMessage('minutes.not-found', text, groupFolder));
      }
      // A meeting that was just left is still being saved.
      for (let tries = 0; tries < 20 && sessions.isOpen(found); tries += 1) await wait(100);
      if (sessions.isOpen(found)) {
        const text = 'The earlier meeting is open. Close it, then approve its minutes.';
        return fail(errorMessage('minutes.open', text, found));
      }
      const held = await journal.read(found);
      if (held.ok && held.value !== null && held.value.records.length > 0) {
        const text =
          'Not everything that was written in the earlier meeting is in its file. Open it once, then approve its minutes.';
        return fail(errorMessage('minutes.unsaved', text, found));
      }
      const read = await files.readMeeting(found);
      if (!read.ok) return read;
      if (read.value.readOnly !== undefined) {
        return fail(errorMessage('minutes.read-only', read.value.readOnly, dirname(found)));
      }
      const at = now().toISOString();
      const before = read.value.content;
      const approved = approveMinutes(before, adopted, { by, at });
      if (approved === undefined) {
        return fail(errorMessage('minutes.approved', 'These minutes are approved already.'));
      }
      const stamped = stampRevisions(before, approved, at);
      const printed = files.printMeeting(stamped);
      const written = await files.replace(found, printed, read.value.fingerprint);
      if (!written.ok) return written;
      await versions.keep(stamped, { type: 'status', state: stamped.status.state });
      if (before.log !== undefined && stamped.log === undefined) {
        const place = { history, journal, files, library: library.folder() };
        const gone = await destroyLog({ meeting: stamped, path: found }, place);
        if (!gone.ok) return gone;
      }
      return succeed({ path: found });
    },
  };
}

async function findMeeting(
  paths: readonly string[],
  id: string,
  read: (path: string) => Promise<Result<Meeting>>,
): Promise<string | undefined> {
  for (const path of paths) {
    const meeting = await read(path);
    if (meeting.ok && meeting.value.id === id && meeting.value.copy === undefined) return path;
  }
  return undefined;
}
