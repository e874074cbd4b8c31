import { errorMessage, fail } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ParamsOf } from '../../../shared/ipc/contract';
import { createMeeting, createRunningMeeting } from '../../../shared/hand-on/create-meeting';
import type { LibraryFiles } from './library-files';
import type { LibraryPlace } from './library-place';
import { nameMeeting } from './name-meeting';
import { putMeeting } from './put-meeting';
import type { PutResult } from './put-meeting';
import { scanFolder } from './scan-folder';

async function readEarlier(folder: string, files: LibraryFiles): Promise<readonly Meeting[]> {
  const content = await scanFolder(folder);
  const paths = content.groups.find((group) => group.folder === folder)?.meetings ?? [];
  const read = await Promise.all(paths.map((path) => files.readMeeting(path)));
  return read.flatMap((one) => (one.ok ? [one.value.content] : []));
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
  const meeting = createMeeting(
    { ...wishes, language: wishes.language ?? facts?.language ?? place.language() },
    {
      group: group?.value.content,
      earlier: groupFolder === undefined ? [] : await readEarlier(groupFolder, files),
      ids,
      now: place.now().toISOString(),
    },
  );
  return putMeeting(files, groupFolder ?? place.folder(), nameMeeting(meeting), meeting);
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
