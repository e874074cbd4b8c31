import type { Instant, IsoDate } from '../../base/dates';

const folder =
  /(?:^|[/\\])(\d{4}-\d{2}-\d{2})(?:[ _T]\d{2}[.:-]\d{2}(?:[.:-]\d{2})?)?(?=$|[ _./\\])/u;
const recording = /(?<![A-Za-z0-9])GMT(\d{4})(\d{2})(\d{2})-\d{6}/u;

/** The day in the name of the folder in which Zoom saved a chat ("2026-09-23 18.05.11 Steering group/"), or of its recording. */
export function dateInPath(path: string): IsoDate | undefined {
  const [, day] = folder.exec(path) ?? [];
  const [, year, month, date] = recording.exec(path) ?? [];
  const found = day ?? (year === undefined ? undefined : `${year}-${month ?? ''}-${date ?? ''}`);
  if (found === undefined) return undefined;
  const at = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(found) ? found : undefined;
}

/** When a recording of Zoom began, by the name that its cloud gives to it and its transcript ("GMT20260923-180511_Recording.vtt"). */
export function startInPath(path: string): Instant | undefined {
  const [, ...parts] =
    /(?<![A-Za-z0-9])GMT(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})/u.exec(path) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const clock = [hour, minute, second].join(':');
  const at = new Date(`${year}-${month}-${day}T${clock}Z`);
  const isReal =
    !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? at.toISOString().replace('.000Z', 'Z') : undefined;
}
