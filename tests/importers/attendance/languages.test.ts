import { expect, test } from 'vitest';
import { outline, readFixture } from './outline';

/**
 * Headings as screens in each language name them: of the people, of their stays, of a list of events
 * with its words for joining and leaving; then 10:00:12 and 14:01:12 of one day, and 58 minutes 12 seconds.
 */
const languages: readonly (readonly [string, string, string, string, string, string, string])[] = [
  [
    'Spanish',
    'Nombre|Primera unión|Última salida|Duración de la reunión|Correo electrónico|Id. de participante (UPN)|Rol',
    'Nombre|Hora de unión|Hora de salida|Duración|Correo electrónico|Rol',
    'Nombre completo|Acción del usuario|Marca de tiempo|Unido|Abandonó',
    '22/9/2026, 10:00:12',
    '22/9/2026, 14:01:12',
    '58 min 12 s',
  ],
  [
    'Portuguese',
    'Nome|Primeira Participação|Última Saída|Duração da Reunião|E-mail|ID do Participante (UPN)|Função',
    'Nome|Hora de Adesão|Hora de Saída|Duração|E-mail|Função',
    'Nome Completo|Ação do Utilizador|Carimbo de Data/Hora|Aderiu|Saiu',
    '22/09/2026, 10:00:12',
    '22/09/2026, 14:01:12',
    '58m 12s',
  ],
  [
    'Dutch',
    'Naam|Eerste deelname|Laatste vertrek|Duur in de vergadering|E-mail|Deelnemer-id (UPN)|Rol',
    'Naam|Tijdstip van deelname|Tijdstip van vertrek|Duur|E-mail|Rol',
    'Volledige naam|Gebruikersactie|Tijdstempel|Heeft deelgenomen|Heeft verlaten',
    '22-9-2026 10:00:12',
    '22-9-2026 14:01:12',
    '58 min. 12 sec.',
  ],
  [
    'Czech',
    'Jméno|První připojení|Poslední odchod|Doba trvání schůzky|E-mail|ID účastníka (UPN)|Role',
    'Jméno|Čas připojení|Čas odchodu|Doba trvání|E-mail|Role',
    'Celé jméno|Akce uživatele|Časové razítko|Připojil(a) se|Odešel(la)',
    '22. 9. 2026, 10:00:12',
    '22. 9. 2026, 14:01:12',
    '58 min 12 s',
  ],
  [
    'Japanese',
    '名前|最初の参加|最後の退出|会議の長さ|メール|参加者 ID (UPN)|役割',
    '名前|参加した時刻|退出した時刻|長さ|メール|役割',
    '氏名|ユーザー アクション|タイムスタンプ|参加済み|退出',
    '2026/9/22 午前10:00:12',
    '2026/9/22 午後2:01:12',
    '58 分 12 秒',
  ],
  [
    'Korean',
    '이름|첫 번째 참가|마지막 나가기|모임 중 기간|전자 메일|참가자 ID(UPN)|역할',
    '이름|참가 시간|나간 시간|기간|전자 메일|역할',
    '전체 이름|사용자 작업|타임스탬프|참가함|나감',
    '2026. 9. 22. 오전 10:00:12',
    '2026. 9. 22. 오후 2:01:12',
    '58분 12초',
  ],
  [
    'Chinese',
    '姓名|首次加入|上次离开|会议内持续时间|电子邮件|参与者 ID (UPN)|角色',
    '姓名|加入时间|离开时间|持续时间|电子邮件|角色',
    '全名|用户操作|时间戳|已加入|已离开',
    '2026/9/22 上午10:00:12',
    '2026/9/22 下午2:01:12',
    '58 分钟 12 秒',
  ],
  [
    'Chinese of Taiwan',
    '名稱|第一次加入|最後一次離開|會議中持續時間|電子郵件|參與者識別碼 (UPN)|角色',
    '名稱|加入時間|離開時間|持續時間|電子郵件|角色',
    '全名|使用者動作|時間戳記|已加入|已離開',
    '2026/9/22 上午 10:00:12',
    '2026/9/22 下午 02:01:12',
    '58 分鐘 12 秒',
  ],
  [
    'Russian',
    'Имя|Первое присоединение|Последний выход|Длительность участия в собрании|Электронная почта|ИД участника (UPN)|Роль',
    'Имя|Время присоединения|Время выхода|Длительность|Электронная почта|Роль',
    'Полное имя|Действие пользователя|Метка времени|Присоединился|Вышел',
    '22.09.2026, 10:00:12',
    '22.09.2026, 14:01:12',
    '58 мин 12 с',
  ],
  [
    'Turkish',
    'Ad|İlk Katılım|Son Ayrılış|Toplantı Süresi|E-posta|Katılımcı Kimliği (UPN)|Rol',
    'Ad|Katılma Saati|Ayrılma Saati|Süre|E-posta|Rol',
    'Tam Adı|Kullanıcı Eylemi|Zaman Damgası|Katıldı|Ayrıldı',
    '22.09.2026, 10:00:12',
    '22.09.2026, 14:01:12',
    '58 dk. 12 sn.',
  ],
  [
    'Arabic',
    'الاسم|أول انضمام|آخر مغادرة|المدة داخل الاجتماع|البريد الإلكتروني|معرف المشارك (UPN)|الدور',
    'الاسم|وقت الانضمام|وقت المغادرة|المدة|البريد الإلكتروني|الدور',
    'الاسم الكامل|إجراء المستخدم|الطابع الزمني|انضم|غادر',
    '٢٢\u200f/٩\u200f/٢٠٢٦، ١٠:٠٠:١٢ ص',
    '٢٢\u200f/٩\u200f/٢٠٢٦، ٢:٠١:١٢ م',
    '٥٨ د ١٢ ث',
  ],
  [
    'Hebrew',
    'שם|הצטרפות ראשונה|יציאה אחרונה|משך זמן בפגישה|דואר אלקטרוני|מזהה משתתף (UPN)|תפקיד',
    'שם|שעת הצטרפות|שעת יציאה|משך זמן|דואר אלקטרוני|תפקיד',
    'שם מלא|פעולת משתמש|חותמת זמן|הצטרף|עזב',
    '22.9.2026, 10:00:12',
    '22.9.2026, 14:01:12',
    '58 דק׳ 12 שנ׳',
  ],
  [
    'Swedish',
    'Namn|Första anslutning|Lämnade senast|Varaktighet i mötet|E-post|Deltagar-ID (UPN)|Roll',
    'Namn|Anslutningstid|Tid för utträde|Varaktighet|E-post|Roll',
    'Fullständigt namn|Användaråtgärd|Tidsstämpel|Anslöt|Lämnade',
    '2026-09-22, 10:00:12',
    '2026-09-22, 14:01:12',
    '58 min 12 s',
  ],
  [
    'Danish',
    'Navn|Første deltagelse|Sidste afgang|Varighed i mødet|Mail|Deltager-id (UPN)|Rolle',
    'Navn|Deltagelsestidspunkt|Afgangstidspunkt|Varighed|Mail|Rolle',
    'Fulde navn|Brugerhandling|Tidsstempel|Deltog|Forlod',
    '22.9.2026 10.00.12',
    '22.9.2026 14.01.12',
    '58 min. 12 sek.',
  ],
  [
    'Norwegian',
    'Navn|Første deltakelse|Siste avgang|Varighet i møtet|E-post|Deltaker-ID (UPN)|Rolle',
    'Navn|Tidspunkt for deltakelse|Tidspunkt for avgang|Varighet|E-post|Rolle',
    'Fullt navn|Brukerhandling|Tidsstempel|Ble med|Forlot',
    '22.9.2026, 10:00:12',
    '22.9.2026, 14:01:12',
    '58 min 12 s',
  ],
  [
    'Finnish',
    'Nimi|Ensimmäinen liittyminen|Viimeinen poistuminen|Kesto kokouksessa|Sähköposti|Osallistujan tunnus (UPN)|Rooli',
    'Nimi|Liittymisaika|Poistumisaika|Kesto|Sähköposti|Rooli',
    'Koko nimi|Käyttäjän toiminto|Aikaleima|Liittyi|Poistui',
    '22.9.2026 klo 10.00.12',
    '22.9.2026 klo 14.01.12',
    '58 min 12 s',
  ],
  [
    'Greek',
    'Όνομα|Πρώτη συμμετοχή|Τελευταία αποχώρηση|Διάρκεια στη σύσκεψη|Ηλεκτρονικό ταχυδρομείο|Αναγνωριστικό συμμετέχοντα (UPN)|Ρόλος',
    'Όνομα|Ώρα συμμετοχής|Ώρα αποχώρησης|Διάρκεια|Ηλεκτρονικό ταχυδρομείο|Ρόλος',
    'Ονοματεπώνυμο|Ενέργεια χρήστη|Χρονική σήμανση|Συνδέθηκε|Αποχώρησε',
    '22/9/2026, 10:00:12 π.μ.',
    '22/9/2026, 2:01:12 μ.μ.',
    '58 λ. 12 δ.',
  ],
  [
    'Hungarian',
    'Név|Első csatlakozás|Utolsó kilépés|Értekezleten töltött idő|E-mail|Résztvevő azonosítója (UPN)|Szerepkör',
    'Név|Csatlakozás időpontja|Kilépés időpontja|Időtartam|E-mail|Szerepkör',
    'Teljes név|Felhasználói művelet|Időbélyeg|Csatlakozott|Kilépett',
    '2026. 09. 22. 10:00:12',
    '2026. 09. 22. 14:01:12',
    '58 p 12 mp',
  ],
  [
    'Ukrainian',
    "Ім'я|Перше приєднання|Останній вихід|Тривалість перебування на нараді|Електронна пошта|Ідентифікатор учасника (UPN)|Роль",
    "Ім'я|Час приєднання|Час виходу|Тривалість|Електронна пошта|Роль",
    "Повне ім'я|Дія користувача|Мітка часу|Приєднання|Вихід",
    '22.09.2026, 10:00:12',
    '22.09.2026, 14:01:12',
    '58 хв 12 с',
  ],
  [
    'Thai',
    'ชื่อ|เข้าร่วมครั้งแรก|ออกครั้งล่าสุด|ระยะเวลาในการประชุม|อีเมล|ID ผู้เข้าร่วม (UPN)|บทบาท',
    'ชื่อ|เวลาเข้าร่วม|เวลาออก|ระยะเวลา|อีเมล|บทบาท',
    'ชื่อเต็ม|การดำเนินการของผู้ใช้|ประทับเวลา|เข้าร่วม|ออก',
    '22/9/2569 10:00:12',
    '22/9/2569 14:01:12',
    '58 นาที 12 วิ',
  ],
  [
    'Vietnamese',
    'Tên|Tham gia lần đầu|Rời đi lần cuối|Thời lượng trong cuộc họp|Email|ID người tham gia (UPN)|Vai trò',
    'Tên|Thời gian tham gia|Thời gian rời|Thời lượng|Email|Vai trò',
    'Họ và tên|Hành động của người dùng|Dấu thời gian|Đã tham gia|Đã rời',
    '10:00:12 22/9/2026',
    '14:01:12 22/9/2026',
    '58 phút 12 giây',
  ],
];

const row = (...cells: readonly string[]) => `${cells.join('\t')}\n`;

test.each(languages)(
  'three sections in %s: people, their stays and durations',
  (_language, people, stays, _events, from, to, duration) => {
    const text = [
      row('1. –'),
      row('–', 'Forum 7'),
      row('–', from),
      '\n',
      row('2. –'),
      row(...people.split('|')),
      row('Bo Lind', from, to, duration, 'bo@x.example', 'bo@x.example', 'A'),
      '\n',
      row('3. –'),
      row(...stays.split('|')),
      row('Bo Lind', from, to, duration, 'bo@x.example', 'A'),
    ].join('');
    expect(outline(readFixture(text, 'utf-16le-bom'))).toEqual([
      'teamsSections',
      '# Forum 7 10:00:12-?',
      'Bo Lind <bo@x.example> 10:00:12-14:01:12 3492s (A)',
    ]);
  },
);

test.each(languages)('a list of events in %s', (_language, _people, _stays, events, from, to) => {
  const [name = '', action = '', stamp = '', joined = '', left = ''] = events.split('|');
  const text = row(name, action, stamp) + row('Bo Lind', joined, from) + row('Bo Lind', left, to);
  expect(outline(readFixture(text, 'utf-16le-bom'))).toEqual([
    'teamsEvents',
    '#  ?-?',
    'Bo Lind 10:00:12-14:01:12 14460s',
  ]);
});

test.each([
  ['Arabic', '22/09/2026 02:00 م', '٢٢/٩/٢٠٢٦ ٣:٠٠ م'],
  ['Greek', '22/9/2026 2:00 μμ', '22/9/2026 3:00 μ.μ.'],
  ['Korean', '2026-09-22 오후 2:00', '2026. 9. 22. 오후 3:00:00'],
  ['Turkish', '22.09.2026 ÖS 2:00', '22.09.2026 ÖS 3:00'],
  ['Thai', '22/9/2569 14:00', '๒๒/๙/๒๕๖๙ ๑๕:๐๐'],
  ['Hebrew', '22.9.2026, 2:00 אחה״צ', '22.9.2026, 15:00'],
  ['spreadsheets', '46287.5833333333', '46287,625'],
  ['mail', '22/09/2026 14:00 UTC', '22/09/2026 17:00 CEST'],
])('hours as %s write them', (_who, from, to) => {
  const text = row('Full Name', 'Join Time', 'Leave Time') + row('Bo Lind', from, to);
  expect(outline(readFixture(text, 'utf-16le-bom')).at(-1)).toBe('Bo Lind 14:00-15:00 3600s');
});
