import type { IsoDate } from '../../base/dates';

const folder =
  /(?:^|[/\\])(\d{4}-\d{2}-\d{2})(?:[ _T]\d{2}[.:-]\d{2}(?:[.:-]\d{2})?)?(?=$|[ _./\\])/u;
const recording = /(?:^|[/\\])GMT(\d{4})(\d{2})(\d{2})-\d{6}/u;

/** The day in the name of the folder in which Zoom saved a chat ("2026-09-23 18.05.11 Steering group/"), or of its recording. */
export function dateInPath(path: string): IsoDate | undefined {
  const [, day] = folder.exec(path) ?? [];
  const [, year, month, date] = recording.exec(path) ?? [];
  const found = day ?? (year === undefined ? undefined : `${year}-${month ?? ''}-${date ?? ''}`);
  if (found === undefined) return undefined;
  const at = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(found) ? found : undefined;
}
