import { readAttendance } from '../../../shared/importers/attendance/read-attendance';
import type {
  AttendanceFile,
  AttendanceHints,
} from '../../../shared/importers/attendance/attendance-file';
import type { Encoding } from '../../../shared/importers/text/decode-bytes';
import type { Result } from '../../../shared/base/result';
import { encodeText } from '../encode-text';

/** Reads a fixture written as text, in an encoding, for a meeting in Zurich on 22 September 2026 unless said otherwise. */
export function readFixture(
  text: string,
  encoding: Encoding = 'utf-8',
  hints: Partial<AttendanceHints> = {},
): Result<AttendanceFile> {
  return readAttendance(encodeText(text, encoding), { zone: 'UTC', date: '2026-09-22', ...hints });
}

/** The file as lines: kind, then each meeting's title and people with hours in UTC, seconds and role. */
export function outline(read: Result<AttendanceFile>): readonly string[] {
  if (!read.ok) return read.messages.map(({ code }) => code);
  const { kind, meetings } = read.value;
  const clock = (instant: string | undefined) => instant?.slice(11, 19).replace(/:00$/u, '') ?? '?';
  return [
    kind,
    ...meetings.flatMap(({ block, people }) => [
      `# ${block.title ?? ''} ${clock(block.start)}-${clock(block.end)}`,
      ...people.map(({ name, email, stays, seconds, role, presence }) =>
        [
          name,
          email === undefined ? '' : `<${email}>`,
          stays.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join('+'),
          seconds === undefined ? '' : `${String(seconds)}s`,
          role === undefined ? '' : `(${role})`,
          presence === 'came' ? '' : presence,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ]),
  ];
}
