import { expect, test } from 'vitest';
import { previewImport } from '../../shared/acts/preview-import';
import type { ImportPreview } from '../../shared/acts/import-preview';
import { createCountingIdSource } from '../../shared/base/ids';
import type { Encoding } from '../../shared/importers/text/decode-bytes';
import { meeting } from '../builders/meeting';
import { encodeText } from '../importers/encode-text';

/** What is in a file, in a line each: people with their stays in UTC, messages, cues, items. */
function outline(preview: ImportPreview): readonly string[] {
  const clock = (at: string | undefined) => at?.slice(11, 16) ?? '?';
  switch (preview.kind) {
    case 'attendance':
      return preview.blocks.flat().map(({ person: { name, stays, seconds } }) => {
        const times = stays.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
        return [name, ...times, ...(seconds === undefined ? [] : [`${seconds}s`])].join(' ');
      });
    case 'chat':
      return [
        ...preview.chat.map(
          ({ message: { from, text, at, reactions = [] } }) =>
            `${from} ${clock(at)}: ${text}${reactions.map(({ emoji }) => ` ${emoji}`).join('')}`,
        ),
        ...(preview.done.leftPrivate === 0 ? [] : [`${preview.done.leftPrivate} private`]),
      ];
    case 'transcript':
      return preview.file.cues.map(({ speaker, text }) => `${speaker ?? '-'}: ${text}`);
    case 'calendar':
      return [preview.event?.time.startsAt ?? '', ...preview.changes.map(({ type }) => type)];
    case 'agenda':
      return preview.items.map(({ item: { level, title } }) => `${level} ${title}`);
  }
}

function seen(text: string, encoding: Encoding): readonly string[] {
  const into = meeting({
    schedule: { date: '2026-09-22', start: '10:00', zone: 'Europe/Zurich' },
  });
  const place = {
    meeting: into,
    createId: createCountingIdSource(),
    now: '2026-09-23T12:00:00Z',
  };
  const read = previewImport({ bytes: encodeText(text, encoding) }, place);
  if (!read.ok) return read.messages.map(({ text: said }) => said);
  const { kind, encoding: found } = read.value;
  return [`${kind} ${found}`, ...outline(read.value)];
}

const participants = (headings: string, day: string, no: string) =>
  `${headings}\nInes Kofler,ines@x.example,${day} 10:00:00,${day} 10:30:00,30,${no}\n`;

test.each([
  [
    'German',
    'Name (ursprünglicher Name),Benutzer-E-Mail,Beitrittszeit,Austrittszeit,Dauer (Minuten),Gast',
    '22.09.2026',
    'Nein',
  ],
  [
    'French',
    'Nom (nom d’origine),E-mail de l’utilisateur,Heure d’arrivée,Heure de départ,Durée (minutes),Invité',
    '22/09/2026',
    'Non',
  ],
  [
    'Spanish',
    'Nombre (nombre original),Correo electrónico del usuario,Hora de entrada,Hora de salida,Duración (minutos),Invitado',
    '22/09/2026',
    'No',
  ],
  [
    'Portuguese',
    'Nome (nome original),E-mail do usuário,Horário de entrada,Horário de saída,Duração (minutos),Convidado',
    '22/09/2026',
    'Não',
  ],
  [
    'Chinese',
    '名称（原始名称）,用户电子邮件,加入时间,离开时间,持续时间（分钟）,访客',
    '2026/09/22',
    '否',
  ],
  [
    'Korean',
    '이름(원래 이름),사용자 이메일,참가 시간,나간 시간,기간(분),게스트',
    '2026/09/22',
    '아니요',
  ],
])('participants of Zoom with %s headings', (_language, headings, day, no) => {
  expect(seen(participants(headings, day, no), 'utf-8-bom')).toEqual([
    'attendance utf-8-bom',
    'Ines Kofler 08:00-08:30 1800s',
  ]);
});

const resaved = [
  '1. Summary;;;;;;',
  'Meeting title;Forum;;;;;',
  'Attended participants;2;;;;;',
  'Start time;22.09.2026 09:29;;;;;',
  ';;;;;;',
  '2. Participants;;;;;;',
  'Name;First join;Last leave;In-meeting duration;Email;Participant ID (UPN);Role',
  'Möller, Jan;22.09.2026 09:30;22.09.2026 09:50;19m 20s;jan@x.example;jan@x.example;Presenter',
  'Bo Lind (Guest);22.09.2026 09:30;22.09.2026 09:50;19m 20s;;;Attendee',
  ';;;;;;',
  '3. In-Meeting activities;;;;;;',
  'Name;Join time;Leave time;Duration;Email;Role;',
  'Möller, Jan;22.09.2026 09:30;22.09.2026 09:50;19m 20s;jan@x.example;Presenter;',
  'Bo Lind (Guest);22.09.2026 09:30;22.09.2026 09:50;19m 20s;;Attendee;',
  '',
].join('\r\n');

test.each<readonly [string, Encoding, string]>([
  ['in a Windows code page', 'windows-1252', resaved],
  ['in UTF-16 without its mark', 'utf-16le', resaved.replaceAll(';', '\t')],
  ['with the line that names its separator', 'utf-8-bom', `sep=;\r\n${resaved}`],
])('a report of Teams saved again by a spreadsheet %s', (_what, encoding, text) => {
  expect(seen(text, encoding)).toEqual([
    `attendance ${encoding}`,
    'Möller, Jan 07:30-07:50 1160s',
    'Bo Lind (Guest) 07:30-07:50 1160s',
  ]);
});

test.each([
  ['French', 'De  Ines  à  Tout le monde', 'De  Bo  à  Ines(Message direct)'],
  ['Portuguese', 'De Ines para Todos', 'De Bo para Ines (Mensagem direta)'],
  ['Italian', 'Da Ines a Tutti', 'Da Bo a Ines (Messaggio diretto)'],
  ['Dutch', 'Van Ines aan Iedereen', 'Van Bo aan Ines (Direct bericht)'],
  ['Polish', 'Od Ines do Wszyscy', 'Od Bo do Ines (Wiadomość bezpośrednia)'],
  ['Turkish', 'Kimden Ines kime Herkes', 'Kimden Bo kime Ines (Doğrudan Mesaj)'],
  ['Chinese', '从 Ines 到 所有人', '从 Bo 到 Ines(私信)'],
])('a chat of Zoom in %s, in each of its two forms', (_language, open, aside) => {
  const expected = ['chat utf-8', 'Ines 16:05: One', '1 private'];
  expect(seen(`18:05:11 ${open} : One\n18:05:12 ${aside} : Two\n`, 'utf-8')).toEqual(expected);
  expect(seen(`18:05:11 ${open}:\n\tOne\n18:05:12 ${aside}:\n\tTwo\n`, 'utf-8')).toEqual(expected);
});

test.each<readonly [string, Encoding, string, readonly string[]]>([
  [
    'captions with tags for single words',
    'utf-8',
    'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.000 --> 00:00:02.000 align:start position:0%\ngood<00:00:01.000><c> morning</c>\n',
    ['transcript utf-8', '-: good morning'],
  ],
  [
    'a transcript in UTF-16',
    'utf-16le-bom',
    'WEBVTT\r\n\r\n0:0:1.0 --> 0:0:2.0\r\n<v Ines Kofler>Yes</v>\r\n',
    ['transcript utf-16le-bom', 'Ines Kofler: Yes'],
  ],
  [
    'a calendar with a folded parameter and a zone of Windows',
    'utf-8',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=W. Europe Standard Time:20260922T100000\r\nATTENDEE;CN=Ines Kofler;PARTSTA\r\n T=DECLINED:mailto:ines@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ['calendar utf-8', '2026-09-22T08:00:00Z', 'fact', 'person'],
  ],
  [
    'a provisional agenda in French',
    'windows-1252',
    'Ordre du jour provisoire\r\n\r\n1. Ouverture de la séance\r\n2. Écluses\r\n  a) amont\r\n',
    ['agenda windows-1252', '0 Ouverture de la séance', '0 Écluses', '1 amont'],
  ],
])('%s', (_what, encoding, text, expected) => {
  expect(seen(text, encoding)).toEqual(expected);
});
