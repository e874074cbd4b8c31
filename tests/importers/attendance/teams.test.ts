import { expect, test } from 'vitest';
import type { Encoding } from '../../../shared/importers/text/decode-bytes';
import { outline, readFixture } from './outline';

const tabs = (text: string) => text.replaceAll(' > ', '\t');

const sections = tabs(`1. Summary
Meeting title > River forum
Attended participants > 3
Start time > 22/09/26, 09:29:07
End time > 22/09/26, 09:50:14
Meeting duration > 21m 7s
Average attendance time > 18m 24s

2. Participants
Name > First join > Last leave > In-meeting duration > Email > Participant ID (UPN) > Role
Ines Kofler > 22/09/26, 09:30:52 > 22/09/26, 09:50:12 > 17m 20s > Ines.Kofler@rivers.example > ines@rivers.example > Organizer
MWANGI JOAN (EXT) > 22/09/26, 09:30:00 > 22/09/26, 09:50:00 > 20m >  >  > Presenter
Tama Rewi (Unverified) >  >  >  >  >  > Attendee

3. In-Meeting activities
Name > Join time > Leave time > Duration > Email > Role
Ines Kofler > 22/09/26, 09:30:52 > 22/09/26, 09:40:52 > 10m > Ines.Kofler@rivers.example > Organizer
Ines Kofler > 22/09/26, 09:42:52 > 22/09/26, 09:50:12 > 7m 20s > Ines.Kofler@rivers.example > Organizer
MWANGI JOAN (EXT) > 22/09/26, 09:30:00 > 22/09/26, 09:50:00 > 20m >  > Presenter
`);

const sectionsRead = [
  'teamsSections',
  '# River forum 09:29:07-09:50:14',
  'Ines Kofler <ines.kofler@rivers.example> 09:30:52-09:40:52+09:42:52-09:50:12 1040s (Organizer)',
  'MWANGI JOAN (EXT) 09:30-09:50 1200s (Presenter)',
  'Tama Rewi (Unverified) (Attendee)',
];

test.each<readonly [Encoding, string]>([
  ['utf-16be-bom', sections],
  ['utf-16le-bom', sections.replaceAll('\n', '\r\n')],
  ['utf-16le', sections],
  ['utf-8-bom', sections],
  [
    'utf-8',
    sections
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n'),
  ],
  ['utf-8', sections.replaceAll('\t', ';')],
  [
    'utf-8',
    sections
      .split('\n')
      .map((line) => (line === '' ? '' : `${line}\t\t\t\t`))
      .join('\n'),
  ],
])(
  'three numbered sections in %s: people from the second, hours from the third',
  (encoding, text) => {
    expect(outline(readFixture(text, encoding))).toEqual(sectionsRead);
  },
);

test('sections in a language nobody taught are read by their shape', () => {
  const text = tabs(`1. Yfirlit
Heiti fundar > Ársfundur
Upphaf > 22.9.2026, 09:00:00
Lok > 22.9.2026, 10:00:00

2. Þátttakendalisti
Heitið > Fyrst inn > Síðast út > Tímalengd > Netfang > Hlutverkið
Bo Lind > 22.9.2026, 09:01:00 > 22.9.2026, 09:59:00 > 58m 0s > bo@fjord.example > Skipuleggjandi
Lia Sorin > 22.9.2026, 09:02:00 > 22.9.2026, 09:59:00 > 57m 0s > lia@fjord.example > Gestur
`);
  expect(outline(readFixture(text, 'utf-16le-bom'))).toEqual([
    'teamsSections',
    '# Ársfundur 09:00-10:00',
    'Bo Lind <bo@fjord.example> 09:01-09:59 3480s',
    'Lia Sorin <lia@fjord.example> 09:02-09:59 3420s',
  ]);
});

test.each([
  ['English', 'Full Name > User Action > Timestamp', 'Joined before', 'Joined', 'Left'],
  [
    'Spanish',
    'Nombre completo > Acción del usuario > Marca de tiempo',
    'Se unió antes',
    'Se unió',
    'Salió',
  ],
  [
    'French',
    'Nom complet > Action de l’utilisateur > Horodatage',
    'A rejoint avant',
    'A rejoint',
    'A quitté',
  ],
  [
    'German',
    'Vollständiger Name > Benutzeraktion > Zeitstempel',
    'Zuvor beigetreten',
    'Beigetreten',
    'Verlassen',
  ],
  ['Portuguese', 'Nome Completo > Atividade > Data e hora', 'Entrou antes', 'Entrou', 'Saiu'],
  ['Italian', 'Nome completo > Azione utente > Timestamp', 'Entrato prima', 'Entrato', 'Uscito'],
  [
    'Dutch',
    'Volledige naam > Gebruikersactie > Tijdstempel',
    'Eerder deelgenomen',
    'Deelgenomen',
    'Verlaten',
  ],
  [
    'Polish',
    'Imię i nazwisko > Akcja użytkownika > Znacznik czasu',
    'Dołączono wcześniej',
    'Dołączono',
    'Opuszczono',
  ],
  ['Japanese', '氏名 > ユーザー アクション > タイムスタンプ', '以前に参加済み', '参加済み', '退出'],
  ['a language nobody taught', 'Heitið > Aðgerðir > Tímasetning', 'Kom inn', 'Kom inn', 'Fór út'],
])(
  'a list of events in %s becomes stays; who has not left has no end',
  (_language, heading, before, joined, left) => {
    const text = tabs(`${heading}
Ines Kofler > ${before} > 22/09/2026, 09:00:00
Bo Lind > ${joined} > 22/09/2026, 09:05:10
Bo Lind > ${left} > 22/09/2026, 09:15:10
Bo Lind > ${joined} > 22/09/2026, 09:20:10
Bo Lind > ${left} > 22/09/2026, 09:40:10
`);
    expect(outline(readFixture(text, 'utf-16le-bom'))).toEqual([
      'teamsEvents',
      '#  ?-?',
      'Ines Kofler 09:00-?',
      'Bo Lind 09:05:10-09:15:10+09:20:10-09:40:10 1800s',
    ]);
  },
);

test('a report in French: one row per stay, no title, no-break spaces, "à" between day and hour', () => {
  const text = tabs(`Résumé de la réunion
Nombre total de participants > 2
Titre de la réunion > null
Heure de début de la réunion > 22/09/2026 à 09:00:31
Heure de fin de la réunion > 22/09/2026 à 11:45:31

Nom complet > Heure de participation > Heure de départ > Durée > E-mail > Rôle
Zoé Märtens > 22/09/2026 à 09:01:31 > 22/09/2026 à 11:45:31 > 2\u00a0h\u00a044\u00a0m > zoe@seine.example > Organisateur
Bo Lind > 22/09/2026 à 09:01:31 > 22/09/2026 à 09:02:01 > 30\u00a0s >  > Présentateur
`);
  expect(outline(readFixture(text, 'utf-16le-bom', { zone: 'Europe/Paris' }))).toEqual([
    'teamsReport',
    '#  07:00:31-09:45:31',
    'Zoé Märtens <zoe@seine.example> 07:01:31-09:45:31 9840s (Organisateur)',
    'Bo Lind 07:01:31-07:02:01 30s (Présentateur)',
  ]);
});

test('a Polish report with dates of the United States and a narrow no-break space before PM', () => {
  const text =
    tabs(`Imię i nazwisko > Godzina dołączenia > Godzina opuszczenia > Czas trwania > Adres e-mail > Rola
Kasia Żółw > 9/22/26, 2:48:05\u202fPM > 9/22/26, 5:07:24\u202fPM > 2 godz. 19 min 19 s > kasia@wisla.example > Organizator
Jan Mróz > 9/22/26, 12:05:00\u202fAM > 9/22/26, 12:05:59\u202fAM > 59 s >  > Uczestnik
`);
  expect(outline(readFixture(text, 'utf-16le-bom'))).toEqual([
    'teamsReport',
    '#  ?-?',
    'Kasia Żółw <kasia@wisla.example> 14:48:05-17:07:24 8359s (Organizator)',
    'Jan Mróz 00:05-00:05:59 59s (Uczestnik)',
  ]);
});

test('two meetings in one file are two, each with its own people', () => {
  const one = (day: string, name: string) => `Meeting Summary
Total Number of Participants > 1
Meeting Title > River forum
Meeting Start Time > 9/${day}/2026, 9:00:00 AM
Meeting End Time > 9/${day}/2026, 10:00:00 AM

Full Name > Join Time > Leave Time > Duration > Email > Role
${name} > 9/${day}/2026, 9:00:05 AM > 9/${day}/2026, 9:59:00 AM > 58m 55s > a@b.example > Organizer

`;
  expect(
    outline(readFixture(tabs(one('15', 'Bo Lind') + one('22', 'Lia Sorin')), 'utf-16le-bom')),
  ).toEqual([
    'teamsReport',
    '# River forum 09:00-10:00',
    'Bo Lind <a@b.example> 09:00:05-09:59 3535s (Organizer)',
    '# River forum 09:00-10:00',
    'Lia Sorin <a@b.example> 09:00:05-09:59 3535s (Organizer)',
  ]);
});

test('a live event has moments in UTC whatever the meeting has', () => {
  const text = `SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role
1f,p1,Bo Lind,Firefox,9/22/2026 9:00:05 AM,Joined,Attendee
1f,p1,Bo Lind,Firefox,9/22/2026 9:30:05 AM,Left,Attendee
`;
  const read = readFixture(text, 'utf-8', { zone: 'Asia/Tokyo' });
  expect(outline(read)).toEqual([
    'teamsLive',
    '#  ?-?',
    'Bo Lind 09:00:05-09:30:05 1800s (Attendee)',
  ]);
  expect(read.ok && read.value.zone).toEqual({ name: 'UTC', from: 'file' });
});

test('a moment of an event that cannot be read is a message with its line', () => {
  const text = 'Full Name\tUser Action\tTimestamp\nBo Lind\tJoined\tsoon\n';
  expect(readFixture(text).messages).toMatchObject([
    { code: 'attendance.unread-time', where: 'line 2' },
  ]);
});
