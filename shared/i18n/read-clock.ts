import type { Clock } from '../base/dates';

/** Reads an hour as people type it: `14:00`, `14.00`, `14h30`, `1400`, `14`, `2 pm`, `2:30pm`; `undefined` where it is none. */
export function readClock(text: string): Clock | undefined {
  const found =
    /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?\s*(am|pm)?$/i.exec(text.trim()) ?? undefined;
  if (found === undefined) return undefined;
  const [, hourText, minuteText, joined, half] = found;
  const minute = Number(minuteText ?? joined ?? 0);
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
