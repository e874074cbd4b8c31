import { basename } from 'node:path';
import { assertNever } from '../../../shared/base/assert-never';
import type { Meeting } from '../../../shared/domain/meeting';
import { fillFileName } from '../../../shared/group-settings/file-name-pattern';
import type { ExportChoice } from '../../../shared/ipc/export-choice';
import { toFileName } from '../library/file-name';
import { meetingExtension } from '../library/scan-folder';

/** Which version of the minutes this is, as file names say it. */
function versionOf({ status }: Meeting): string {
  const { state, version } = status;
  switch (state.type) {
    case 'draft':
      return `draft-${state.number}`;
    case 'outForComments':
      return 'for-comments';
    case 'approved':
    case 'published':
      return `v${version}`;
    default:
      return assertNever(state);
  }
}

/** What a pattern of file names can say of a meeting. */
function factsOf(meeting: Meeting): Parameters<typeof fillFileName>[1] {
  const { group, seat, schedule } = meeting;
  return {
    'group.name': group?.name,
    'group.shortName': group?.shortName ?? group?.name,
    'series.name': group?.series.find(({ id }) => id === seat?.series)?.name,
    'meeting.ordinal': seat?.ordinal.toString(),
    'meeting.cycle': seat?.cycle?.name,
    'meeting.date': schedule?.date,
    'meeting.title': meeting.title,
    version: versionOf(meeting),
  };
}

/**
 * The name of a report's file without its extension: the group's pattern, or else the meeting's own
 * name, with what makes this copy another one. What is circulated always says which version it is. It
 * names nobody.
 */
export function nameReport(
  meeting: Meeting,
  path: string,
  choice: ExportChoice,
  purpose: 'exported' | 'circulated' = 'exported',
): string {
  const pattern = meeting.group?.fileNames;
  const own = basename(path, meetingExtension);
  const { copy, only, unattributed } = choice.variant;
  const isLabelled = pattern?.includes('{version}') === true;
  const marks = [
    purpose === 'circulated' && !isLabelled ? versionOf(meeting) : undefined,
    copy === 'review' ? 'review' : undefined,
    only === undefined ? undefined : only === 'decisions' ? 'decisions' : 'extract',
    unattributed === true ? 'unattributed' : undefined,
    choice.language === meeting.language ? undefined : choice.language,
  ];
  const name = pattern === undefined ? own : fillFileName(pattern, factsOf(meeting));
  return toFileName([name, ...marks].filter((part) => part !== undefined).join('-'), 'Report');
}
