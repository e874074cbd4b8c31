/** An unfolded line of a calendar file and the number of its first line in the file, from 1. */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
}

const beginsProperty = /^[A-Z][A-Z0-9-]*[;:]|^x-[a-z0-9-]+[;:]|^(?:begin|end):/u;
/** Names in small letters count where the file writes them so. */
const smallProperty = /^[a-z][a-z0-9-]*[;:]/iu;
const timed = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|DUE)\b/iu;

/**
 * The lines of a calendar file with their folding undone (RFC 5545, 3.1). What mail programs have torn,
 * a line that begins neither with a space nor with a property's name, goes on with the line before.
 */
export function readContentLines(text: string): readonly ContentLine[] {
  const lines: { line: number; parts: string[] }[] = [];
  const isSmall = /^begin:/mu.test(text.slice(0, 5000));
  const begins = isSmall ? smallProperty : beginsProperty;
  text.split(/\r\n|\n|\r/u).forEach((raw, index) => {
    const before = lines.at(-1);
    if (/^[ \t]/u.test(raw) && before !== undefined) before.parts.push(raw.slice(1));
    else if (raw.trim() === '') return;
    else if (begins.test(raw) || before === undefined) {
      lines.push({ line: index + 1, parts: [raw] });
    } else before.parts.push(String.raw`\n`, raw);
  });
  return lines.map(({ line, parts }) => ({ line, text: repairZone(parts.join('').trimEnd()) }));
}

/**
 * Puts quotes where a time's zone has a colon in its name, as in `TZID=(UTC+07:00) Bangkok:2019…`,
 * or where they close behind the time instead of before it.
 */
function repairZone(line: string): string {
  if (!timed.test(line)) return line;
  const match =
    /;TZID="?([^;"]*?)\\?"?:\s*"?(\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*)"?$/iu.exec(line);
  if (match === null) return line;
  const [whole, zone = '', time = ''] = match;
  const plain = zone.replaceAll(/\\([,;])/gu, '$1');
  return `${line.slice(0, -whole.length)};TZID="${plain}":${time}`;
}
