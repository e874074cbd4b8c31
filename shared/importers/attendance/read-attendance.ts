import { errorMessage, fail, succeed, warningMessage } from '../../base/result';
import type { Message, Result } from '../../base/result';
import { openImport } from '../open-import';
import { decodeBytes } from '../text/decode-bytes';
import type { DecodedText } from '../text/decode-bytes';
import { isEmptyRow } from '../text/read-table';
import type { TableRow } from '../text/read-table';
import type { AttendanceFile, AttendanceHints } from './attendance-file';
import type { ColumnKind } from './columns';
import { findTables } from './find-tables';
import type { PeopleTable } from './find-tables';
import { completeColumns, inferTables } from './infer-columns';
import { readMeetings } from './read-meetings';
import { recogniseKind } from './recognise-kind';
import { isKnownZone } from './to-instants';
import { toRows } from './to-rows';

/**
 * Reads who attended, from the bytes of any platform's file or of any table with a column of names.
 * Fails in words where the file is too large, empty, or has no column that could hold names; all else
 * that is not understood is a message with its line, and every line is accounted for.
 */
export function readAttendance(bytes: Uint8Array, hints: AttendanceHints): Result<AttendanceFile> {
  const opened = openImport(bytes);
  return opened.ok ? readAttendanceText(decodeBytes(opened.value), hints) : opened;
}

/** Reads who attended from text, such as rows pasted from a spreadsheet. */
export function readAttendanceText(
  decoded: DecodedText,
  hints: AttendanceHints,
): Result<AttendanceFile> {
  if (!isKnownZone(hints.zone)) {
    return fail(
      errorMessage(
        'attendance.unknown-zone',
        `There is no time zone "${hints.zone}" here; give one such as Europe/Zurich or UTC.`,
      ),
    );
  }
  const { delimiter, rows, messages } = toRows(decoded.text);
  if (rows.every(isEmptyRow)) {
    return fail(
      errorMessage(
        'attendance.empty',
        'There is nothing in this file. Save the attendance list from the meeting platform once more.',
      ),
    );
  }
  const known = findTables(rows);
  const { tables, by } = toTables(rows, known, hints);
  if (tables.length === 0) {
    return fail(
      errorMessage(
        'attendance.no-names',
        'No column of this file could be found to hold names. Choose the file that the meeting platform saved, or say which column has the names.',
        `line ${String(rows.find((row) => !isEmptyRow(row))?.line ?? 1)}`,
      ),
    );
  }
  const guessed = decoded.guessed
    ? [
        warningMessage(
          'attendance.encoding-guessed',
          `The file does not say how its letters are stored; it was read as ${decoded.encoding}. Look at the accents in the names.`,
        ),
      ]
    : [];
  const first = tables[0];
  const { meetings, lines, dayOrder, messages: more, isUtc } = readMeetings(tables, rows, hints);
  const remarks: readonly Message[] = [
    ...guessed,
    ...messages,
    ...tellColumns(known, tables),
    ...more,
  ];
  return succeed(
    {
      kind: recogniseKind(tables),
      encoding: decoded.encoding,
      ...(delimiter === undefined ? {} : { delimiter }),
      columns: { headings: first?.heading.cells ?? [], kinds: first?.columns ?? [], by },
      zone: isUtc ? { name: 'UTC', from: 'file' } : { name: hints.zone, from: 'meeting' },
      dayOrder,
      meetings,
      lines,
    },
    remarks,
  );
}

/** Which columns were taken by their cells alone, beside headings that are known. */
function tellColumns(
  byWords: readonly PeopleTable[],
  tables: readonly PeopleTable[],
): readonly Message[] {
  const known = new Map(byWords.map(({ heading, columns }) => [heading.line, columns]));
  return tables.flatMap(({ heading, columns }) =>
    columns.flatMap((kind, at): readonly Message[] => {
      const words = known.get(heading.line);
      const isGuessed = (kind === 'join' || kind === 'leave') && words !== undefined;
      if (!isGuessed || words[at] === kind) return [];
      const as = kind === 'join' ? 'joining' : 'leaving';
      const text = `The heading "${heading.cells[at] ?? ''}" is not known; by its cells it was taken for ${as}.`;
      return [
        {
          severity: 'info',
          code: `attendance.${as}-by-cells`,
          text,
          where: `line ${String(heading.line)}`,
        },
      ];
    }),
  );
}

function toTables(
  rows: readonly TableRow[],
  known: readonly PeopleTable[],
  { columns }: AttendanceHints,
): { readonly tables: readonly PeopleTable[]; readonly by: 'words' | 'content' | 'chosen' } {
  const tables =
    known.length > 0
      ? known.map((table) => ({ ...table, columns: completeColumns(table) }))
      : inferTables(rows);
  if (columns === undefined) return { tables, by: known.length > 0 ? 'words' : 'content' };
  const chosen = tables.length > 0 ? tables : [wholeTable(rows)];
  return {
    tables: chosen.map((table) => ({ ...table, columns: choose(table, columns) })),
    by: 'chosen',
  };
}

/** Every row as data, for a person who has said which column has the names. */
function wholeTable(rows: readonly TableRow[]): PeopleTable {
  return {
    type: 'people',
    heading: { line: 0, cells: [] },
    columns: [],
    rows: rows.filter((row) => !isEmptyRow(row)),
    caption: undefined,
    preamble: [],
    preambleHeadings: [],
  };
}

function choose(
  { columns, heading, rows }: PeopleTable,
  chosen: Readonly<Partial<Record<ColumnKind, number>>>,
): PeopleTable['columns'] {
  const count = Math.max(
    columns.length,
    heading.cells.length,
    ...rows.slice(0, 100).map(({ cells }) => cells.length),
  );
  const wanted = Object.entries(chosen) as readonly (readonly [ColumnKind, number])[];
  return Array.from({ length: count }, (_, at) => {
    const [kind] = wanted.find(([, column]) => column === at) ?? [];
    if (kind !== undefined) return kind;
    const old = columns[at];
    return old !== undefined && chosen[old] !== undefined ? undefined : old;
  });
}
