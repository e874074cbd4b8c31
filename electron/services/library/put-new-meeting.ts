import { basename } from 'node:path';
import { errorMessage, fail, succeed, warningMessage } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ParamsOf } from '../../../shared/ipc/contract';
import { createMeeting, createRunningMeeting } from '../../../shared/hand-on/create-meeting';
import type { LibraryFiles } from './library-files';
import type { LibraryPlace } from './library-place';
import { nameMeeting } from './name-meeting';
import { putMeeting } from './put-meeting';
import type { PutResult } from './put-meeting';
import { scanFolder } from './scan-folder';

/** The meetings of a group's folder, and for each file that could not be read a warning that it was not counted. */
async function readEarlier(
  folder: string,
  files: LibraryFiles,
): Promise<Result<readonly Meeting[]>> {
  const content = await scanFolder(folder);
  const paths = content.groups.find((group) => group.folder === folder)?.meetings ?? [];
  const read = await Promise.all(
    paths.map(async (path) => ({ path, one: await files.readMeeting(path) })),
  );
  return succeed(
    read.flatMap(({ one }) => (one.ok ? [one.value.content] : [])),
    read.flatMap(({ path, one }) =>
      one.ok
        ? []
        : [
            warningMessage(
              'library.not-counted',
              `${basename(path)} could not be read, so that it was not counted for the number of the new meeting.`,
              path,
            ),
          ],
    ),
  );
}

/** Makes and writes the next meeting of a group's series, or one without a series or a group. */
export async function putNewMeeting(
  wishes: ParamsOf<'library.createMeeting'>,
  place: LibraryPlace,
): Promise<PutResult> {
  const { files, ids } = place;
  const { groupFolder } = wishes;
  const group = groupFolder === undefined ? undefined : await files.readGroup(groupFolder);
  if (group !== undefined && !group.ok) return group;
  const facts = group?.value.content.facts;
  if (wishes.series !== undefined && !facts?.series.some(({ id }) => id === wishes.series)) {
    return fail(errorMessage('library.no-series', 'The group has no such series of meetings.'));
  }
  const earlier = groupFolder === undefined ? succeed([]) : await readEarlier(groupFolder, files);
  if (!earlier.ok) return earlier;
  const meeting = createMeeting(
    { ...wishes, language: wishes.language ?? facts?.language ?? place.language() },
    {
      group: group?.value.content,
      earlier: earlier.value,
      ids,
      now: place.now().toISOString(),
    },
  );
  const put = await putMeeting(files, groupFolder ?? place.folder(), nameMeeting(meeting), meeting);
  // Only a meeting of a series has a number.
  return put.ok && meeting.seat !== undefined ? succeed(put.value, earlier.messages) : put;
}

/** Makes and writes a meeting that is running now, on the day and at the hour of the person. */
export function putRunningMeeting(place: LibraryPlace): Promise<PutResult> {
  const zone = place.zone();
  const [date = '', start = ''] = place
    .now()
    .toLocaleString('sv-SE', { timeZone: zone })
    .split(' ');
  const meeting = createRunningMeeting(
    place.language(),
    zone,
    { date, start: start.slice(0, 5) },
    { ids: place.ids, now: place.now().toISOString() },
  );
  return putMeeting(place.files, place.folder(), nameMeeting(meeting), meeting);
}
