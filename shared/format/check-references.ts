import type { Message } from '../base/result';
import type { CollectedReport } from '../domain/collected-report';
import type { Meeting } from '../domain/meeting';
import { limitMessages } from './describe-issues';
import type { Checked } from './file-kind';
import { checkAttendance } from './references/check-attendance';
import { checkRecord } from './references/check-record';
import { repairSections } from './references/repair-sections';

/** Errors alone where there are any, since nothing is repaired then; at most 20 messages. */
function settle<Content>(content: Content, messages: readonly Message[]): Checked<Content> {
  const errors = messages.filter(({ severity }) => severity === 'error');
  const told = errors.length > 0 ? errors : messages;
  return { content, messages: limitMessages(told, 'file.references') };
}

/** The meeting with its references mended where that is possible, and what was done; or errors where it is not. */
export function checkMeetingReferences(meeting: Meeting): Checked<Meeting> {
  const sections = repairSections(meeting);
  const record = checkRecord(sections.value, 'meeting');
  return settle(record.content, [
    ...sections.messages,
    ...record.messages,
    ...checkAttendance(meeting),
  ]);
}

/** The same for a collected report. */
export function checkReportReferences(report: CollectedReport): Checked<CollectedReport> {
  const record = checkRecord(report, 'report');
  return settle(record.content, record.messages);
}
