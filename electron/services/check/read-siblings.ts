import { dirname } from 'node:path';
import type { OtherMeeting } from '../../../shared/checks/check-subject';
import { createSummaryCache } from '../library/summary-cache';
import { scanFolder } from '../library/scan-folder';

/** The other meetings in the folder of a group's file, by which numbers are checked; those that cannot be listed are left out. */
export async function readSiblings(groupFile: string): Promise<readonly OtherMeeting[]> {
  const { groups } = await scanFolder(dirname(groupFile));
  const own = groups.find(({ folder }) => folder === dirname(groupFile));
  const listed = await Promise.all((own?.meetings ?? []).map(createSummaryCache()));
  return listed.flatMap((one) =>
    one.type === 'meeting' && one.summary.isCopy !== true ? [one.summary] : [],
  );
}
