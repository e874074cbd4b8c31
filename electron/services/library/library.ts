import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { ParamsOf, ValueOf } from '../../../shared/ipc/contract';
import { describeFileError, errorCode } from '../describe-file-error';
import { toFileName } from './file-name';
import type { LibraryPlace } from './library-place';
import { createLibraryLister } from './list-library';
import { newGroup } from './new-group';
import { freeNameIn, putMeeting } from './put-meeting';
import type { PutResult } from './put-meeting';
import { putNewMeeting, putRunningMeeting } from './put-new-meeting';
import { putSample } from './put-sample';
import { meetingExtension } from './scan-folder';
import { daysKept, listTrash, moveToTrash, restoreFromTrash } from './trash';

/** Groups and meetings in ordinary folders. */
export interface Library {
  readonly overview: () => Promise<ValueOf<'library.overview'>>;
  readonly createGroup: (
    wishes: ParamsOf<'library.createGroup'>,
  ) => Promise<Result<ValueOf<'library.createGroup'>>>;
  readonly createMeeting: (wishes: ParamsOf<'library.createMeeting'>) => Promise<PutResult>;
  readonly startNow: () => Promise<PutResult>;
  readonly duplicate: (path: string) => Promise<PutResult>;
  readonly trash: (path: string) => Promise<Result<{ readonly token: string }>>;
  readonly restore: (token: string) => Promise<PutResult>;
  readonly trashed: () => Promise<ValueOf<'library.trashed'>>;
  readonly openSample: () => Promise<PutResult>;
  /** The meetings at these paths that are still there, in this order. */
  readonly summaries: (paths: readonly string[]) => Promise<ValueOf<'library.recent'>>;
  /** Where it is now. */
  readonly folder: () => string;
  /** Whether a path lies in the library. */
  readonly contains: (path: string) => boolean;
}

const outside = fail(
  errorMessage('library.outside', 'The file is not in the library, so it is left alone.'),
);

const keepsNone = fail(
  errorMessage(
    'trash.keeps-none',
    'This group keeps no deleted meetings: deleting one destroys it for good.',
  ),
);

/** The library in the folder that `place` names at each call. */
export function createLibrary(place: LibraryPlace): Library {
  const { files, ids } = place;
  const lister = createLibraryLister(files);
  const nowText = () => place.now().toISOString();

  function contains(path: string): boolean {
    const way = relative(resolve(place.folder()), resolve(path));
    return way !== '' && !way.startsWith('..') && resolve(place.folder(), way) === resolve(path);
  }

  /** What a failure of the file system means to a person. */
  async function guarded<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      await mkdir(place.folder(), { recursive: true });
      return await act();
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return fail(describeFileError(error, place.folder(), 'changed'));
    }
  }

  return {
    contains,
    folder: place.folder,
    overview: () => lister.overview(place.folder()),
    createGroup: (wishes) =>
      guarded(async () => {
        const group = newGroup(wishes, ids);
        const name = toFileName(wishes.shortName ?? wishes.name, 'Group');
        const folder = join(place.folder(), await freeNameIn(place.folder(), name, ''));
        await mkdir(folder);
        const written = await files.writeGroup(folder, group);
        if (!written.ok) return written;
        const described = await lister.describeGroup(folder, []);
        return described.group === undefined
          ? fail(errorMessage('library.failed', described.unreadable[0]?.reason ?? ''))
          : succeed(described.group);
      }),
    createMeeting: (wishes) =>
      guarded(async () =>
        wishes.groupFolder === undefined || contains(wishes.groupFolder)
          ? putNewMeeting(wishes, place)
          : outside,
      ),
    startNow: () => guarded(() => putRunningMeeting(place)),
    duplicate: (path) =>
      guarded(async () => {
        if (!contains(path)) return outside;
        const read = await files.readMeeting(path);
        if (!read.ok) return read;
        const now = nowText();
        const meeting = { ...read.value.content, id: ids('meeting'), created: now, modified: now };
        return putMeeting(files, dirname(path), basename(path, meetingExtension), meeting);
      }),
    trash: async (path) => {
      if (!contains(path) || !path.endsWith(meetingExtension)) return outside;
      if ((await daysKept(path)) === 0) return keepsNone;
      return moveToTrash(place.folder(), path, { ids, now: nowText() });
    },
    restore: (token) => restoreFromTrash(place.folder(), token),
    trashed: () => listTrash(place.folder()),
    openSample: () => guarded(() => putSample(place.folder(), files, lister)),
    summaries: (paths) => lister.summaries(paths),
  };
}
