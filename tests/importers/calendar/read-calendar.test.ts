import { expect, test } from 'vitest';
import { omit } from '../../../shared/base/omit';
import type { CalendarDraft } from '../../../shared/importers/calendar/calendar-draft';
import { chooseEvent } from '../../../shared/importers/calendar/choose-event';
import { isCalendar, readCalendar } from '../../../shared/importers/calendar/read-calendar';
import { calendarBytes, calendarText, customZone, event } from './calendar-text';

const options = { zone: 'Europe/Zurich', around: '2026-03-12' };

function readLines(...lines: readonly string[]) {
  return readCalendar(calendarBytes(...lines), options);
}

function draftOf(...lines: readonly string[]): CalendarDraft {
  const read = readLines(...lines);
  if (!read.ok) throw new Error(read.messages.map(({ text }) => text).join(' '));
  return read.value;
}

function timeOf(...lines: readonly string[]) {
  return draftOf(...event(...lines)).events[0]?.time;
}

test.each([
  ['TZID="(GMT+10:00) Canberra, Melbourne, Sydney"', 'Australia/Sydney', '2026-03-12T03:00:00Z'],
  [String.raw`TZID=(UTC+07:00) Bangkok\, Hanoi\, Jakarta`, 'Asia/Bangkok', '2026-03-12T07:00:00Z'],
  ['TZID=Pacific Standard Time', 'America/Los_Angeles', '2026-03-12T21:00:00Z'],
  ['TZID=W. Europe Standard Time', 'Europe/Berlin', '2026-03-12T13:00:00Z'],
  ['TZID=Europe/Kiev', 'Europe/Kiev', '2026-03-12T12:00:00Z'],
  ['TZID=(UTC-03:00) Brasília', 'America/Sao_Paulo', '2026-03-12T17:00:00Z'],
  ['TZID="(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York', '2026-03-12T18:00:00Z'],
  ['TZID=/mozilla.org/20050126_1/Europe/Paris', 'Europe/Paris', '2026-03-12T13:00:00Z'],
  ['TZID="(UTC) Coordinated Universal Time"', 'UTC', '2026-03-12T14:00:00Z'],
])('a time with %s is read in %s', (parameter, zone, startsAt) => {
  expect(timeOf(`DTSTART;${parameter}:20260312T140000`)).toMatchObject({
    date: '2026-03-12',
    start: '14:00',
    zone,
    startsAt,
  });
});

test('a time in UTC stays in UTC, and its end or duration gives the other hour', () => {
  const expected = { start: '14:00', end: '15:30', zone: 'UTC', endsAt: '2026-03-12T15:30:00Z' };
  expect(timeOf('DTSTART:20260312T140000Z', 'DTEND:20260312T153000Z')).toMatchObject(expected);
  expect(timeOf('DTSTART:20260312T140000Z', 'DURATION:PT1H30M')).toMatchObject(expected);
});

test('a zone that only the file defines is followed, in winter and in summer, and said', () => {
  const read = readLines(
    ...event('DTSTART;TZID=Customized Time Zone:20260312T140000'),
    ...event('DTSTART;TZID=Customized Time Zone:20260712T140000'),
    ...customZone,
  );
  expect(read.ok && read.value.events.map(({ time }) => [time.startsAt, time.zoneSource])).toEqual([
    ['2026-03-12T12:00:00Z', 'definition'],
    ['2026-07-12T11:00:00Z', 'definition'],
  ]);
  expect(read.messages.map(({ code, where }) => [code, where])).toEqual([
    ['calendar.defined-zone', 'line 5'],
    ['calendar.defined-zone', 'line 9'],
  ]);
});

test('a floating time is read in the meeting’s zone, or the calendar’s own, and said', () => {
  const read = readLines(...event('DTSTART:20260312T140000'));
  expect(read.ok && read.value.events[0]?.time).toMatchObject({
    zone: 'Europe/Zurich',
    zoneSource: 'meeting',
  });
  expect(read.messages).toEqual([
    {
      severity: 'warning',
      code: 'calendar.no-zone',
      text: 'The hour names no time zone. It was read in that of the meeting, Europe/Zurich.',
      where: 'line 5',
    },
  ]);
  expect(
    draftOf('X-WR-TIMEZONE:Asia/Tokyo', ...event('DTSTART:20260312T140000')).events[0]?.time,
  ).toMatchObject({ zone: 'Asia/Tokyo', zoneSource: 'calendar' });
});

test('an unknown zone, or one of which only the offset is known, is read with a warning', () => {
  const unknown = readLines(...event('DTSTART;TZID=Our own time:20260312T140000'));
  expect(unknown.messages.map(({ code }) => code)).toEqual(['calendar.unknown-zone']);
  const offset = readLines(...event('DTSTART;TZID="(UTC+05:30) Somewhere":20260312T140000'));
  expect(offset.ok && offset.value.events[0]?.time.startsAt).toBe('2026-03-12T08:30:00Z');
  expect(offset.messages.map(({ code }) => code)).toEqual(['calendar.offset-only']);
});

test('a file whose definition of a zone differs from what its name means is followed by name, and said', () => {
  const read = readLines(
    ...customZone.map((line) => line.replace('Customized Time Zone', 'Asia/Tokyo')),
    ...event('DTSTART;TZID=Asia/Tokyo:20260312T140000'),
  );
  expect(read.messages.map(({ text }) => text)).toEqual([
    'The file says that "Asia/Tokyo" is UTC+02:00 on that day; Asia/Tokyo is UTC+09:00. The zone\'s name was followed.',
  ]);
});

test('an event of whole days has no hour, and its last day is the day before its end', () => {
  expect(timeOf('DTSTART;VALUE=DATE:20260312', 'DTEND;VALUE=DATE:20260313')).toEqual({
    date: '2026-03-12',
    zone: 'Europe/Zurich',
    zoneSource: 'meeting',
  });
  expect(timeOf('DTSTART;VALUE=DATE:20260312', 'DTEND;VALUE=DATE:20260315')).toMatchObject({
    lastDate: '2026-03-14',
  });
});

test('folded lines are joined even where the fold cuts a parameter or a letter', () => {
  const [first] = draftOf(
    ...event(
      'DTSTART:20260312T140000Z',
      'SUMMARY:Sixteenth meeting of the group on old br',
      ' idges\\, with guests',
      'ATTENDEE;RSVP=;ROLE=CHAIR;CUTYPE=INDIVIDUAL;CN=Elin Torvald Sr.;PARTSTA',
      ' T=ACCEPTED:mailto:elin@example',
      '\t.org',
    ),
  ).events;
  expect([first?.title, first?.invited]).toEqual([
    'Sixteenth meeting of the group on old bridges, with guests',
    [
      {
        line: 8,
        name: 'Elin Torvald Sr.',
        email: 'elin@example.org',
        role: 'chair',
        reply: 'accepted',
        type: 'person',
      },
    ],
  ]);
});

test('the invited come with their answers, rooms are no people, and nobody comes twice', () => {
  const [first] = draftOf(
    ...event(
      'DTSTART:20260312T140000Z',
      'ORGANIZER;CN="Okafor, Ada":MAILTO:Ada@Example.org',
      'ATTENDEE;CN="Okafor, Ada";PARTSTAT=ACCEPTED:mailto:ada@example.org',
      'ATTENDEE;CN=jon@example.org;PARTSTAT=DECLINED:mailto:jon@example.org',
      'ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Mei Tan;PARTSTAT=TENTATIVE:mailto:mei@example.org',
      'ATTENDEE;CN=Mei Tan:mailto:mei@example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 12:mailto:room12@example.org',
      'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Secretariat:invalid:nomail',
    ),
  ).events;
  expect(first?.invited.map((invited) => Object.values(omit(invited, 'line')).join(' | '))).toEqual(
    [
      'Okafor, Ada | ada@example.org | required | accepted | person | true',
      'jon@example.org | required | declined | person',
      'Mei Tan | mei@example.org | optional | tentative | person',
      'Room 12 | room12@example.org | required | noAnswer | room',
      'Secretariat | nonParticipant | noAnswer | person',
    ],
  );
});

test.each([
  ['LOCATION:https://example.zoom.us/j/98765?pwd=abc', 'https://example.zoom.us/j/98765?pwd=abc'],
  [
    String.raw`DESCRIPTION:Dear all\, see https://example.org/charter\n________________\nJoin: <https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0>.`,
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
  ],
  [
    'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij',
  ],
  [
    'URL:https://example.webex.com/example/j.php?MTID=m1',
    'https://example.webex.com/example/j.php?MTID=m1',
  ],
  [
    'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/2',
    'https://teams.microsoft.com/l/meetup-join/2',
  ],
  ['URL:https://example.org/minutes', undefined],
  ['LOCATION:javascript:alert(1)', undefined],
])('the link to join in %s is %s', (line, link) => {
  expect(draftOf(...event('DTSTART:20260312T140000Z', line)).events[0]?.link).toBe(link);
});

test('a repeated event offers its dates around the day, with the hour kept over the clock change', () => {
  const { events } = draftOf(
    ...event(
      'DTSTART;TZID=Europe/Paris:20260108T150000',
      'DTEND;TZID=Europe/Paris:20260108T160000',
      'RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=20260614T130000Z',
      'EXDATE;TZID=Europe/Paris:20260409T150000',
    ),
    ...event(
      'RECURRENCE-ID;TZID=Europe/Paris:20260514T150000',
      'DTSTART;TZID=Europe/Paris:20260521T100000',
      'SUMMARY:Moved',
    ),
  );
  expect(events.map(({ id, of, time }) => [id, of, time.startsAt])).toEqual([
    ['3-2026-02-12', 'series', '2026-02-12T14:00:00Z'],
    ['3-2026-03-12', 'series', '2026-03-12T14:00:00Z'],
    ['10', 'moved', '2026-05-21T08:00:00Z'],
    ['3-2026-06-11', 'series', '2026-06-11T13:00:00Z'],
  ]);
});

test('the meeting’s day chooses among several events, and without it somebody has to', () => {
  const draft = draftOf(
    ...event('DTSTART:20260312T140000Z', 'SUMMARY:One'),
    ...event('DTSTART:20260319T140000Z', 'SUMMARY:Other'),
    ...event('DTSTART:20260312T160000Z', 'STATUS:CANCELLED'),
  );
  const chosen = chooseEvent(draft, { date: '2026-03-12' });
  expect(chosen.type === 'event' && chosen.event.title).toBe('One');
  expect(chooseEvent(draft, {}).type).toBe('question');
  const byHand = chooseEvent(draft, { date: '2026-03-12', chosen: draft.events.at(-1)?.id });
  expect(byHand.type === 'event' && byHand.event.title).toBe('Other');
});

test('what cannot be read is a message with its line, and the rest is kept', () => {
  const read = readLines(
    ...event('DTSTART:20260312T140000Z', 'SUMMARY', 'SUMMARY:Kept', 'RRULE:FREQ=NEVER'),
    ...event('SUMMARY:Without a day'),
    'BEGIN:VTODO',
    'SUMMARY:A task',
    'END:VTODO',
  );
  expect(read.ok && read.value.events.map(({ title }) => title)).toEqual(['Kept']);
  expect(read.messages.map(({ code, where }) => [code, where])).toEqual([
    ['calendar.line', 'line 8'],
    ['calendar.no-start', 'line 10'],
    ['calendar.not-an-event', 'line 14'],
  ]);
});

test('a repetition that could be followed for ever is not followed', () => {
  const read = readLines(
    ...event('DTSTART:20260312T140000Z', 'RRULE:FREQ=DAILY;INTERVAL=999999999'),
    ...event('DTSTART:20260313T140000Z', 'RRULE:FREQ=SECONDLY'),
  );
  expect(read.ok && read.value.events).toHaveLength(2);
  expect(read.messages.map(({ code }) => code)).toEqual([
    'calendar.repetition',
    'calendar.repetition',
  ]);
});

test('an invitation inside an e-mail is found in any part and any transfer encoding, once', () => {
  const calendar = calendarText(
    'METHOD:REQUEST',
    ...event('DTSTART:20260312T140000Z', 'SUMMARY:Réunion du groupe'),
  );
  const base64 = Buffer.from(calendar).toString('base64').replaceAll(/.{60}/gu, '$&\r\n');
  const quoted = Array.from(Buffer.from(calendar), (byte) =>
    (byte > 126 || byte === 61) && byte !== 13 && byte !== 10
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
  const mail = [
    'Received: from mail.example.org by mx.example.net;',
    '\tThu, 5 Mar 2026 10:00:00 +0000',
    'From: Ada Okafor <ada@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: multipart/alternative;',
    ' boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain',
    '',
    'Dear all',
    '--inner',
    'Content-Type: text/calendar; charset="utf-8"; method=REQUEST',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted,
    '--inner--',
    '--outer',
    'Content-Type: application/octet-stream; name="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    base64,
    '--outer--',
    '',
  ].join('\r\n');
  const bytes = new TextEncoder().encode(mail);
  const read = readCalendar(bytes, options);
  expect(isCalendar(bytes)).toBe(true);
  expect(
    read.ok && [read.value.inMail, read.value.method, read.value.events.map(({ title }) => title)],
  ).toEqual([true, 'REQUEST', ['Réunion du groupe']]);
});

test('a calendar in UTF-16 is read, and what is no calendar is refused in words', () => {
  const text = calendarText(...event('DTSTART:20260312T140000Z', 'SUMMARY:Été'));
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const read = readCalendar(wide, options);
  expect(read.ok && read.value.events[0]?.title).toBe('Été');
  for (const other of ['', 'Name,Email\nAda,ada@example.org\n', 'WEBVTT\n']) {
    const bytes = new TextEncoder().encode(other);
    expect(isCalendar(bytes)).toBe(false);
    expect(readCalendar(bytes, options).messages.map(({ code }) => code)).toEqual([
      'calendar.none',
    ]);
  }
});

test('a calendar that cancels by its method alone has cancelled events', () => {
  const { events } = draftOf('METHOD:CANCEL', ...event('DTSTART:20260312T140000Z'));
  expect(events.map(({ cancelled }) => cancelled)).toEqual([true]);
});

test('names of properties in small letters, and old names of zones, are read', () => {
  const small = event('dtstart;tzid=EST5EDT:20260312T140000').map((line) =>
    line.replace(/^[A-Z]+(?=[:;])/u, (name) => name.toLowerCase()),
  );
  expect(draftOf(...small).events[0]?.time.startsAt).toBe('2026-03-12T18:00:00Z');
});

test('an e-mail is one behind the line of a mailbox, or a mark of UTF-8', () => {
  const mail = `From: ada@x.example\r\nContent-Type: text/calendar\r\n\r\n${calendarText(...event('DTSTART:20260312T140000Z'))}`;
  for (const front of ['From ada@x.example Tue Sep  1 00:00:00 2026\r\n', '\ufeff']) {
    const bytes = new TextEncoder().encode(front + mail);
    expect([isCalendar(bytes), readCalendar(bytes, options).ok]).toEqual([true, true]);
  }
});
