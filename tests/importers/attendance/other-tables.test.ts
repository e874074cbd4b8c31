import { expect, test } from 'vitest';
import { recognise } from '../../../shared/importers/recognise';
import { encodeText } from '../encode-text';
import { outline, readFixture } from './outline';

test('a Webex report in Portuguese is read by its thirteen columns', () => {
  const text = `Nome da reunião\tData de início\tData de término\tNome de exibição\tNome\tSobrenome\tFunção\tE-mail do convidado\tHora da entrada\tHora da saída\tDuração da presença\tTipo de conexão\tNome da sessão
Fórum\t="2026-09-22 10:00:00"\t="2026-09-22 11:00:00"\tBo Lind\tBo\tLind\tAnfitrião\tbo@fjord.example\t="2026-09-22 10:00:05"\t="2026-09-22 10:25:05"\t25 mins\tAplicativo\tFórum
Fórum\t="2026-09-22 10:00:00"\t="2026-09-22 11:00:00"\tBo Lind\tBo\tLind\tAnfitrião\tbo@fjord.example\t="2026-09-22 10:30:05"\t="2026-09-22 10:40:05"\t10 mins\tAplicativo\tFórum
`;
  const read = readFixture(text, 'utf-16le-bom');
  expect(outline(read)).toEqual([
    'webex',
    '# Fórum 10:00-11:00',
    'Bo Lind <bo@fjord.example> 10:00:05-10:25:05+10:30:05-10:40:05 2100s (Anfitrião)',
  ]);
  expect(read.ok && read.value.meetings[0]?.people[0]).toMatchObject({
    given: 'Bo',
    surname: 'Lind',
  });
});

test('a Webex report over two meetings is two, and hours below "(UTC)" are UTC', () => {
  const heading =
    'Meeting Name\tMeeting Start Time (UTC)\tMeeting End Time (UTC)\tDisplay Name\tFirst Name\tLast Name\tRole\tAttendee Email\tJoin Time (UTC)\tLeave Time (UTC)\tAttendance Duration\tConnection Type\tSession Name';
  const row = (day: string, name: string) =>
    `Forum\t2026-09-${day} 10:00:00\t2026-09-${day} 11:00:00\t${name} Lind\t${name}\tLind\tHost\t\t2026-09-${day} 10:01:00\t2026-09-${day} 10:59:00\t58 mins\tApp\tForum`;
  const text = [heading, row('15', 'Bo'), row('22', 'Bo'), row('22', 'Lia')].join('\n');
  expect(outline(readFixture(text, 'utf-16le-bom', { zone: 'Asia/Tokyo' }))).toEqual([
    'webex',
    '# Forum 10:00-11:00',
    'Bo Lind 10:01-10:59 3480s (Host)',
    '# Forum 10:00-11:00',
    'Bo Lind 10:01-10:59 3480s (Host)',
    'Lia Lind 10:01-10:59 3480s (Host)',
  ]);
});

test('a day in a column of its own belongs to the hours beside it', () => {
  const text = 'Date;Nom;Arrivée;Départ\n22/09/2026;Bo Lind;10h00;11h02\n';
  expect(outline(readFixture(text, 'utf-8', { date: undefined }))).toEqual([
    'table',
    '#  ?-?',
    'Bo Lind 10:00-11:02 3720s',
  ]);
});

test('whoever is only in a list of registrations did not come', () => {
  const text =
    'First Name,Last Name,Email,Registration Time,Approval Status\nBo,Lind,bo@fjord.example,"Sep 20, 2026 12:00 PM",approved\n';
  expect(outline(readFixture(text)).at(-1)).toBe('Bo Lind <bo@fjord.example> registered');
});

test('Google Meet gives hours without a day: the meeting has the day', () => {
  const text = `First name,Last name,Email,Duration,Time joined,Time exited
Ada,Nowak,ada@wisla.example,1 hr 2 min,10:00 AM,11:02 AM
Tama,Rewi,,20 min,11:50 PM,12:10 AM
`;
  expect(outline(readFixture(text))).toEqual([
    'meet',
    '#  ?-?',
    'Ada Nowak <ada@wisla.example> 10:00-11:02 3720s',
    'Tama Rewi 23:50-00:10 1200s',
  ]);
  const without = readFixture(text, 'utf-8', { date: undefined });
  expect(outline(without)[2]).toBe('Ada Nowak <ada@wisla.example> 3720s');
  expect(without.messages.map(({ code }) => code)).toEqual(['attendance.no-day']);
});

test.each([
  ['tabs', 'Name\tOrganisation\tE-mail\nBo Lind\tFjord Institute\tbo@fjord.example\n'],
  ['semicolons', 'Teilnehmer;Firma;E-Mail-Adresse\nBo Lind;Fjord Institute;bo@fjord.example\n'],
  ['two columns', 'Vorname,Nachname\nBo,Lind\n'],
  ['no heading', 'Bo Lind\tbo@fjord.example\nLia Sorin\tlia@fjord.example\n'],
  ['each row in quotation marks', '"Name\tE-mail"\n"Bo Lind\tbo@fjord.example"\n'],
])('any table with names is read: %s', (_what, text) => {
  expect(outline(readFixture(text)).slice(0, 3).join(' ')).toMatch(/^table #  \?-\? Bo Lind/u);
});

test('a row of single words above full names is a heading, and nobody', () => {
  const text = 'Who;Where\nBo Lind;Oslo\nLia Sorin;Cluj\nTama Rewi;Napier\n';
  expect(outline(readFixture(text)).slice(2)).toEqual(['Bo Lind', 'Lia Sorin', 'Tama Rewi']);
});

test('columns chosen by a person win over the guess', () => {
  const text = 'Seat,Who,Where\n12,Bo Lind,Oslo\n13,Lia Sorin,Cluj\n';
  const read = readFixture(text, 'utf-8', { columns: { name: 1, affiliation: 2 } });
  expect(read.ok && read.value.columns.by).toBe('chosen');
  expect(outline(read).slice(2)).toEqual(['Bo Lind', 'Lia Sorin']);
});

test('dates that can be read two ways are asked about, with the people kept and no times invented', () => {
  const text =
    'Full Name\tUser Action\tTimestamp\nBo Lind\tJoined\t5/6/2026, 10:00:00\nBo Lind\tLeft\t5/6/2026, 10:30:00\n';
  const asked = readFixture(text, 'utf-16le-bom', { date: undefined });
  expect(asked.ok && asked.value.dayOrder).toEqual({
    type: 'ask',
    written: '5/6/2026',
    dayFirst: '2026-06-05',
    monthFirst: '2026-05-06',
  });
  expect(outline(asked)[2]).toBe('Bo Lind 1800s');
  const days = (hints: object) => {
    const read = readFixture(text, 'utf-16le-bom', { date: undefined, ...hints });
    return read.ok
      ? [
          read.value.meetings[0]?.date,
          read.value.dayOrder.type === 'decided' && read.value.dayOrder.reason,
        ]
      : [];
  };
  expect(days({ date: '2026-06-05' })).toEqual(['2026-06-05', 'meeting']);
  expect(days({ date: '2026-05-06' })).toEqual(['2026-05-06', 'meeting']);
  expect(days({ fileName: 'list 2026-05-06.csv' })).toEqual(['2026-05-06', 'fileName']);
  expect(days({ dayOrder: 'dayFirst' })).toEqual(['2026-06-05', 'answer']);
});

test('a file of another day than the meeting is told', () => {
  const read = readFixture(
    'Full Name\tUser Action\tTimestamp\nBo Lind\tJoined\t13/10/2026, 10:00:00\n',
  );
  expect(read.messages.map(({ code }) => code)).toEqual(['attendance.other-day']);
});

test('every day of a meeting over several days is its day', () => {
  const codes = (moment: string) => {
    const text = `Full Name\tUser Action\tTimestamp\nBo Lind\tJoined\t${moment}\n`;
    const read = readFixture(text, 'utf-8', { date: '2026-06-03', lastDate: '2026-06-05' });
    const days = read.ok ? read.value.meetings.map(({ date }) => date) : [];
    return [...days, ...read.messages.map(({ code }) => code)];
  };
  expect(codes('5/6/2026, 10:00:00')).toEqual(['2026-06-05']);
  expect(codes('2026-06-06 10:00:00')).toEqual(['2026-06-06']);
  expect(codes('2026-06-08 10:00:00')).toEqual(['2026-06-08', 'attendance.other-day']);
});

test('what cannot be read fails in words', () => {
  expect(outline(readFixture(''))).toEqual(['attendance.empty']);
  expect(outline(readFixture('1,2\n3,4\n'))).toEqual(['attendance.no-names']);
  expect(outline(readFixture('Name,Email\nBo,', 'utf-8', { zone: 'Mars/Olympus' }))).toEqual([
    'attendance.unknown-zone',
  ]);
});

test('sections in a language nobody taught are recognised as attendance', () => {
  const row = (name: string) =>
    `${name}\t22.9.2026, 09:01:00\t22.9.2026, 09:59:00\t58m 0s\t${name.slice(0, 2)}@fjord.example\tGestur\n`;
  const heading = 'Heitið\tInn\tÚt\tTímalengd\tNetfang\tHlutverkið\n';
  const text = `1. Yfirlit\nHeiti fundar\tÁrsfundur\nUpphaf\t22.9.2026, 09:00:00\n\n2. Þátttakendalisti\n${heading}${row('Bo Lind')}${row('Lia Sorin')}\n3. Annað\n${heading}${row('Bo Lind')}`;
  expect(recognise(encodeText(text, 'utf-16le-bom'))).toBe('attendance');
});

test('people are not lost below headings of which few are known', () => {
  const text = `2. Participants
Nom\tPrimer cop\tDarrer cop\tDurada total\tCorreu\tCodi\tRol
Bo Lind\t22/9/2026, 10:00:00\t22/9/2026, 11:00:00\t1 h\tbo@fjord.example\t7\tConvidat
`;
  const read = readFixture(text);
  expect(outline(read).at(-1)).toBe('Bo Lind <bo@fjord.example> 10:00-11:00 3600s (Convidat)');
  expect(read.messages.map(({ text: said, where }) => [where, said])).toEqual([
    ['line 2', 'The heading "Primer cop" is not known; by its cells it was taken for joining.'],
    ['line 2', 'The heading "Darrer cop" is not known; by its cells it was taken for leaving.'],
  ]);
});

test('an empty column at the left is no column', () => {
  const text =
    '\t1. Summary\n\tTitle\tForum\n\n\t2. People\n\tName\tE-mail\n\tBo Lind\tbo@x.example\n';
  expect(outline(readFixture(text)).slice(1)).toEqual(['# Forum ?-?', 'Bo Lind <bo@x.example>']);
});

test('the kind is recognised by content', () => {
  const kinds = [
    'Full Name\tUser Action\tTimestamp\nBo\tJoined\t1/1/2026, 10:00',
    'Heitið\tKom\tFór\nBo Lind\t22.9.2026 10:00\t22.9.2026 11:00\nLia Sorin\t22.9.2026 10:00\t22.9.2026 11:00',
    '"Name\tE-mail"\n"Bo Lind\tbo@fjord.example"\n',
    'Dear all, the minutes, as agreed, follow.\nBest, Bo',
    '',
  ].map((text) => recognise(encodeText(text, 'utf-8')));
  expect(kinds).toEqual(['attendance', 'attendance', 'attendance', undefined, undefined]);
});
