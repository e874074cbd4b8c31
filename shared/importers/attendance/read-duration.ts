import { plainDigits } from '../text/plain-digits';

/** Beginnings of the words for hours, minutes and seconds, longest first, in the languages of the platforms. */
const units: readonly (readonly [string, number])[] = (
  [
    [86_400, 'day|tag|jour|dia|día|giorn|dag|dni|дн|日|天|일'],
    [3600, 'h|std|stund|godz|g|giờ|u|or|ч|год|tim|t|hod|sa|ó|ώ|ω|jam|時|小|시|ชั่ว|ชม|س|שע|val|घं'],
    [60, 'm|dk|мин|м|хв|хвил|分|분|p|perc|phút|λ|นาที|د|דק|मि'],
    [1, 's|c|сек|с|秒|초|mp|másod|giây|detik|δ|วิ|ث|שנ|dtk|से'],
  ] as const
)
  .flatMap(([seconds, words]) => words.split('|').map((word) => [word, seconds] as const))
  .toSorted((a, b) => b[0].length - a[0].length);

/**
 * Seconds in a duration as platforms write it: `19m 20s`, `1 hr 2 min`, `2 godz. 19 min`, `25 mins`,
 * `1:02:03`, or a bare number in the column's unit (seconds per unit); nothing where it is empty or unknown.
 */
export function readDuration(cell: string, bareUnit = 60): number | undefined {
  const text = plainDigits(cell)
    .toLowerCase()
    .replaceAll(/[\u00a0\u202f]/gu, ' ');
  if (!/\d/u.test(text)) return undefined;
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (clock !== null) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const iso = /^p?t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/u.exec(text);
  if (iso !== null) {
    const [, hours = '0', minutes = '0', seconds = '0'] = iso;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  let total = 0;
  for (const [, amount = '', word = ''] of text.matchAll(
    /(\d{1,9}(?:[.,]\d{1,9})?)\s*(\p{L}[\p{L}\p{M}]*)?/gu,
  )) {
    const number = Number(amount.replace(',', '.'));
    const unit = word === '' ? bareUnit : units.find(([start]) => word.startsWith(start))?.[1];
    if (unit === undefined) return undefined;
    total += number * unit;
  }
  return Math.round(total);
}

/** Whether a cell is a duration with its unit, such as `1h 4m`; bare numbers could be anything. */
export function isDuration(cell: string): boolean {
  return (
    /^(?:\p{Nd}+(?:[.,]\p{Nd}+)?\s*\p{L}[\p{L}\p{M}]*[.'’׳]?\s*){1,4}$/u.test(cell) &&
    readDuration(cell) !== undefined
  );
}
