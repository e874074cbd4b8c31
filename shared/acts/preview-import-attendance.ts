import { succeed } from '../base/result';
import type { Result } from '../base/result';
import type { Meeting } from '../domain/meeting';
import type { AttendanceFile } from '../importers/attendance/attendance-file';
import type { ColumnKind } from '../importers/attendance/columns';
import { planAttendance } from '../importers/attendance/plan-attendance';
import type { AttendanceAnswer } from '../importers/attendance/plan-attendance';
import { previewAttendance } from '../importers/attendance/preview-attendance';
import type { AttendancePreview } from '../importers/attendance/preview-attendance';
import { readAttendanceText } from '../importers/attendance/read-attendance';
import { importAttendance } from './import-attendance';
import { accountForLines, restAfter } from './import-lines';
import type { KnownLine } from './import-lines';
import { withPeople } from './import-names';
import type {
  DecodedImport,
  AttendanceImportPreview,
  ImportAnswers,
  ImportQuestion,
} from './import-preview';

/** What an attendance file does to a meeting, with what is answered so far. */
export function previewAttendanceImport({
  decoded,
  path,
  place,
  answers,
  zone,
}: DecodedImport): Result<AttendanceImportPreview> {
  const { meeting, group } = place;
  const read = readAttendanceText(decoded, {
    zone: zone.name,
    date: answers.date ?? dayOf(meeting),
    lastDate: answers.date === undefined ? meeting.schedule?.lastDate : undefined,
    fileName: path,
    dayOrder: answers.dayOrder,
    columns: answers.columns,
  });
  if (!read.ok) return read;
  const file = read.value;
  const block = chooseBlock(file, meeting, answers.block);
  const previews = file.meetings.map(({ people }, at) =>
    withOwnIds(
      previewAttendance(people, meeting, group),
      file.meetings.length > 1 ? at : undefined,
    ),
  );
  const chosen = previews[block ?? -1];
  const facts = file.meetings[block ?? -1];
  const after =
    chosen === undefined || facts === undefined
      ? meeting
      : importAttendance(
          meeting,
          planAttendance(chosen, settle(chosen, file, answers), facts.block),
          place.createId,
        );
  return succeed({
    kind: 'attendance',
    file,
    block,
    blocks: previews.map(({ entries }) => entries),
    notInFile: chosen?.notInFile ?? [],
    encoding: decoded.encoding,
    zone: file.zone.from === 'file' ? { name: file.zone.name, from: 'file' } : zone,
    lines: accountForLines(
      decoded.text.replaceAll(/[\u2028\u2029]/gu, '\n'),
      restAfter(fates(file), read.messages, 'table.too-many-rows'),
      {
        messages: read.messages,
        rest: 'merged',
      },
    ),
    questions: [
      ...questionsOfFile(file, block, answers.columns !== undefined),
      ...(chosen === undefined ? [] : questionsOfPeople(chosen, answers.people)),
    ],
    messages: read.messages,
    meeting: isSame(meeting, after) ? meeting : after,
  });
}

/**
 * The answers, with newcomers left out where nothing but words in a column says that they are people,
 * until somebody says which column has the names.
 */
function settle(
  { entries }: AttendancePreview,
  { columns }: AttendanceFile,
  answers: ImportAnswers,
): ReadonlyMap<string, AttendanceAnswer> {
  const people = answers.people ?? new Map<string, AttendanceAnswer>();
  const isCertain = columns.by !== 'content' || columns.kinds.some((kind) => isProof(kind));
  if (isCertain) return people;
  const left = entries.flatMap(({ id, proposal }) =>
    proposal.type === 'new' ? [[id, { type: 'leave' as const }] as const] : [],
  );
  return new Map<string, AttendanceAnswer>([...left, ...people]);
}

/** Lists without addresses and times can be any text. */
function isProof(kind: ColumnKind | undefined): boolean {
  return kind !== undefined && ['email', 'join', 'leave', 'timestamp', 'duration'].includes(kind);
}

/** The meeting's day, as planned or as it was held. */
export function dayOf({ schedule, held }: Meeting): string | undefined {
  return schedule?.date ?? held?.started?.slice(0, 10);
}

/** The only meeting, the one that was chosen, or the only one on the meeting's days. */
function chooseBlock(
  { meetings }: AttendanceFile,
  meeting: Meeting,
  chosen: number | undefined,
): number | undefined {
  if (chosen !== undefined && meetings[chosen] !== undefined) return chosen;
  if (meetings.length < 2) return 0;
  const day = dayOf(meeting);
  const last = meeting.schedule?.lastDate ?? day;
  const onDay = meetings.flatMap(({ date }, at) =>
    date !== undefined && day !== undefined && last !== undefined && date >= day && date <= last
      ? [at]
      : [],
  );
  return onDay.length === 1 ? onDay[0] : undefined;
}

/** Entries are numbered per meeting; where there are several, their ids say of which. */
function withOwnIds(preview: AttendancePreview, block: number | undefined): AttendancePreview {
  if (block === undefined) return preview;
  const entries = preview.entries.map((entry) => ({
    ...entry,
    id: `block-${String(block + 1)}-${entry.id}`,
  }));
  return { ...preview, entries };
}

function questionsOfFile(
  { dayOrder, columns, meetings }: AttendanceFile,
  block: number | undefined,
  areColumnsChosen: boolean,
): readonly ImportQuestion[] {
  const { headings, kinds, by } = columns;
  return [
    ...(dayOrder.type === 'ask' ? [{ ...dayOrder, type: 'dayOrder' as const }] : []),
    ...(by === 'content' && !areColumnsChosen
      ? [{ type: 'columns' as const, headings, kinds }]
      : []),
    ...(block === undefined ? [{ type: 'block' as const, blocks: meetings }] : []),
  ];
}

function questionsOfPeople(
  { entries, people }: AttendancePreview,
  answers: ReadonlyMap<string, unknown> | undefined,
): readonly ImportQuestion[] {
  return entries.flatMap(({ id, person, proposal }): readonly ImportQuestion[] => {
    if (proposal.type !== 'question' || answers?.has(id) === true) return [];
    const { name, email, lines } = person;
    const { reason, candidates } = proposal;
    return [
      {
        type: 'person',
        id,
        name,
        ...(email === undefined ? {} : { email }),
        reason,
        candidates: withPeople(candidates, people),
        lines,
      },
    ];
  });
}

function fates({ lines }: AttendanceFile): readonly KnownLine[] {
  return lines.map(({ line, fate, why }) => ({
    line,
    fate,
    ...(why === undefined ? {} : { why }),
  }));
}

function isSame(before: Meeting, after: Meeting): boolean {
  return (
    JSON.stringify([before.people, before.participants]) ===
    JSON.stringify([after.people, after.participants])
  );
}
