/** A calendar file with these lines between BEGIN and END, as bytes of UTF-8. */
export function calendarBytes(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(calendarText(...lines));
}

/** A calendar file with these lines between BEGIN and END. */
export function calendarText(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event with these lines and an identity of its own. */
export function event(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', 'UID:meeting-7@example.org', ...lines, 'END:VEVENT'];
}

/** A zone that only the file defines, two hours ahead of UTC and three in its summer. */
export const customZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
