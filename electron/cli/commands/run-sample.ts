import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeCollectedReport } from '../../../shared/format/collected-report';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import {
  sampleCollectedReports,
  sampleGroup,
  sampleMeetings,
} from '../../../shared/samples/samples';
import { describeFileError } from '../../services/describe-file-error';
import { toFileName } from '../../services/library/file-name';
import { nameMeeting } from '../../services/library/name-meeting';
import { groupFile, meetingExtension } from '../../services/library/scan-folder';
import type { Call } from '../command';
import { writeOutput } from '../output';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';

/** The files of the sample by name: the group, its meetings, its collected reports. */
function listFiles(writtenBy: string): readonly (readonly [string, string])[] {
  return [
    [groupFile, writeGroup(sampleGroup, writtenBy)],
    ...sampleMeetings.map(
      (meeting) =>
        [`${nameMeeting(meeting)}${meetingExtension}`, writeMinutes(meeting, writtenBy)] as const,
    ),
    ...sampleCollectedReports.map((report) => {
      const name = toFileName(report.title ?? report.id, report.id);
      return [`${name}.collected-report`, writeCollectedReport(report, writtenBy)] as const;
    }),
  ];
}

/** `rapporteur sample`: puts the invented group and its meetings into a folder. */
export async function runSample(
  { values: { out = '' } }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const { name, shortName } = sampleGroup.facts;
  const folder = resolve(terminal.folder, out, toFileName(shortName ?? name, 'Sample'));
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    sayMessages([describeFileError(error, folder, 'made')], terminal);
    return exitCodes.failed;
  }
  let code: ExitCode = exitCodes.done;
  for (const [file, text] of listFiles(`Rapporteur ${terminal.version}`)) {
    const bytes = Buffer.from(text);
    const written = await writeOutput(
      { bytes, out: resolve(folder, file), name: file, replaces: 'none', canForce: false },
      terminal,
    );
    if (written !== exitCodes.done) code = written;
  }
  return code;
}
