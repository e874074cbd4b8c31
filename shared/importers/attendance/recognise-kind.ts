import type { AttendanceKind } from './attendance-file';
import type { ColumnKind } from './columns';
import type { PeopleTable } from './find-tables';

/** Which platform saved a file, by the shape of its tables. */
export function recogniseKind(tables: readonly PeopleTable[]): AttendanceKind {
  const has = (...kinds: readonly ColumnKind[]) =>
    tables.some(({ columns }) => kinds.every((kind) => columns.includes(kind)));
  const heading = tables[0]?.heading.cells ?? [];
  const width = heading.filter((cell) => cell !== '').length;
  const preamble = tables[0]?.preamble ?? [];
  const hasSections = tables.some(({ caption }) => /^\d\s?[.)．、]/u.test(caption?.cells[0] ?? ''));
  if (has('agent')) return 'teamsLive';
  if (has('action', 'timestamp')) return 'teamsEvents';
  if (hasSections) return 'teamsSections';
  if (has('displayName', 'connection') || has('displayName', 'title')) return 'webex';
  if (has('attended', 'name')) return 'zoomWebinar';
  if (has('given', 'surname', 'join', 'leave') && !has('name') && !has('displayName'))
    return 'meet';
  const isBracketed = heading.some(
    (cell, at) => /[(（]/u.test(cell) && tables[0]?.columns[at] === 'name',
  );
  const isZoom = isBracketed || has('guest') || (tables[0]?.preambleHeadings.length ?? 0) > 0;
  if (isZoom && (has('join') || has('duration'))) return has('join') ? 'zoom' : 'zoomUsers';
  if (has('join', 'leave', 'duration', 'role') || (has('join', 'leave') && preamble.length > 2))
    return 'teamsReport';
  if (
    has('displayName', 'duration') ||
    (has('name', 'duration') && width === 2 && /attendance/iu.test(heading.join(' ')))
  ) {
    return 'webex';
  }
  return has('join', 'leave', 'duration') && has('email') && !has('affiliation') ? 'zoom' : 'table';
}
