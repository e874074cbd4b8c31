import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import { sampleGroup, sampleMeetings } from '../../../shared/samples/samples';
import { toFileName } from './file-name';
import type { LibraryFiles } from './library-files';
import type { LibraryLister } from './list-library';
import { nameMeeting } from './name-meeting';
import { putMeeting } from './put-meeting';
import type { PutResult } from './put-meeting';
import { scanFolder } from './scan-folder';

/** Copies the sample group into a library where it is not there with a meeting, and names its newest meeting. */
export async function putSample(
  library: string,
  files: LibraryFiles,
  lister: LibraryLister,
): Promise<PutResult> {
  const folder = join(library, toFileName(sampleGroup.facts.name, 'Sample'));
  const newest = async () => {
    const { groups } = await scanFolder(folder);
    const { meetings } = await lister.listMeetings(groups[0]?.meetings ?? []);
    return meetings[0];
  };
  const there = await newest();
  if (there !== undefined) return succeed({ path: there.path });
  await mkdir(folder, { recursive: true });
  const group = await files.writeGroup(folder, sampleGroup);
  if (!group.ok) return group;
  for (const meeting of sampleMeetings) {
    const put = await putMeeting(files, folder, nameMeeting(meeting), meeting);
    if (!put.ok) return put;
  }
  const put = await newest();
  return put === undefined
    ? fail(errorMessage('library.no-sample', `The sample was put into ${folder} and is not there.`))
    : succeed({ path: put.path });
}
