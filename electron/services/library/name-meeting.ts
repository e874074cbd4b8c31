import type { Meeting } from '../../../shared/domain/meeting';
import { toFileName } from './file-name';

/**
 * The name of a new meeting's file, without extension: day, group, series and number, or the title,
 * such as "2026-06-10 WG-Data Virtual meetings 9". It says enough to find the file without the app.
 */
export function nameMeeting({ schedule, group, seat, title, created }: Meeting): string {
  const series = group?.series.find(({ id }) => id === seat?.series);
  const words = seat === undefined ? [title ?? 'Meeting'] : [series?.name, String(seat.ordinal)];
  const parts = [schedule?.date ?? created.slice(0, 10), group?.shortName ?? group?.name, ...words];
  return toFileName(parts.filter((part) => part !== undefined).join(' '), 'Meeting');
}
