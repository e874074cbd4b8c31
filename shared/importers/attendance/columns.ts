import { foldText } from '../../base/text';

/** What a column of an attendance table holds. */
export type ColumnKind =
  | 'name'
  | 'count'
  | 'displayName'
  | 'given'
  | 'surname'
  | 'email'
  | 'account'
  | 'join'
  | 'leave'
  | 'duration'
  | 'role'
  | 'affiliation'
  | 'guest'
  | 'waiting'
  | 'attended'
  | 'status'
  | 'action'
  | 'timestamp'
  | 'title'
  | 'meetingId'
  | 'start'
  | 'end'
  | 'connection'
  | 'session'
  | 'agent'
  | 'ignored';

/**
 * The words of headings by what they head, in the languages of the platforms. Comparison is without
 * case, accents, brackets, hyphens and apostrophes, so one spelling of each is enough.
 */
const words: Readonly<Record<ColumnKind, string>> = {
  name: `name|full name|fullname|participant|participant name|attendee|attendee name|user name|username|person|member|
    nombre|nombre completo|asistente|nom|nom complet|nom et prenom|nom prenom|prenom et nom|nom du participant|
    vollstandiger name|teilnehmername|benutzername|nome|nome completo|partecipante|nome utente|nome do participante|
    naam|volledige naam|deelnemer|imie i nazwisko|pelna nazwa|pelne imie i nazwisko|uczestnik|nazwa|nazwa uzytkownika|
    名前|氏名|フルネーム|フル ネーム|ユーザー名|表示名 元の名前|namn|fullstandigt namn|deltagare|navn|fulde navn|fullt navn|deltager|
    nimi|koko nimi|osallistuja|jmeno|cele jmeno|ucastnik|ad|ad soyad|tam ad|katilimci|имя|полное имя|фио|участник|повне імя|імя|учасник|
    姓名|全名|名称|参会者|與會者|이름|전체 이름|성명|참가자|nev|teljes nev|resztvevo|nume|nume complet|ονομα|ονοματεπωνυμο|
    celé meno|meno|ime|ime i prezime|ime in priimek|الاسم|الاسم الكامل|שם|שם מלא|nom i cognoms|tên|họ và tên|nama|nama lengkap|ชื่อ`,
  count: `participants|participante|participantes|teilnehmer|partecipanti|deelnemers|uczestnicy|参加者|参会者数|participants count|asistentes`,
  displayName: `display name|nome de exibicao|nombre para mostrar|nombre mostrado|nom d affichage|nom affiche|anzeigename|nome visualizzato|weergavenaam|nazwa wyswietlana|表示名|visningsnamn|visningsnavn|显示名称|顯示名稱|표시 이름|отображаемое имя`,
  given: `first name|given name|firstname|forename|vorname|prenom|nombre de pila|primer nombre|nome proprio|primeiro nome|voornaam|imie|名|fornamn|fornavn|etunimi|имя пользователя|keresztnev|prenume|krestni jmeno|isim`,
  surname: `last name|surname|family name|lastname|nachname|familienname|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|ultimo nome|achternaam|nazwisko|姓|efternamn|efternavn|etternavn|sukunimi|фамилия|vezeteknev|nume de familie|prijmeni|soyad|soyadi`,
  email: `email|e mail|email address|user email|attendee email|emailadresse|mail|correo|correo electronico|email del usuario|direccion de correo electronico|courriel|adresse email|adresse e mail|adresse de messagerie|email de lutilisateur|
    benutzeremail|indirizzo email|posta elettronica|indirizzo di posta elettronica|endereco de email|email do convidado|email do usuario|email do utilizador|correio eletronico|emailadres|adres email|adres e mail|メール|メールアドレス|ユーザーメール|電子メール|
    epost|epostadress|eposta|sahkoposti|sahkopostiosoite|электронная почта|адрес электронной почты|эл почта|електронна пошта|电子邮件|電子郵件|邮箱|이메일|전자 메일|emailcim|adresa de email|eposta adresi|ηλεκτρονικο ταχυδρομειο`,
  account: `participant id|participantid|upn|user id|userid|id uczestnika|id de participante|id de participant|teilnehmer id|teilnehmerid|id partecipante|id do participante|deelnemer id|deelnemersid|参加者 id|participant id upn|identificador del participante`,
  join: `join time|first join|joined|join|time joined|joined at|entry time|attendance start time|first join time|hora de union|hora de ingreso|hora de entrada|hora de incorporacion|primera union|primera incorporacion|primera entrada|
    heure de participation|heure de connexion|heure d arrivee|heure darrivee|premiere participation|premiere connexion|premiere arrivee|participation a|beitrittszeit|beitrittszeitpunkt|beitrittsuhrzeit|erster beitritt|zeitpunkt des beitritts|teilnahmebeginn|
    ora di partecipazione|ora di accesso|ora di ingresso|ora di inizio partecipazione|prima partecipazione|primo accesso|primo ingresso|hora de participacao|hora da entrada|primeiro ingresso|primeira entrada|hora de ingresso|horario de entrada|
    tijdstip van deelname|deelnametijd|tijd van deelname|eerste deelname|tijd van toetreden|czas dolaczenia|godzina dolaczenia|pierwsze dolaczenie|参加時刻|参加時間|参加日時|最初の参加|最初の参加時刻|anslutningstid|forsta anslutning|deltagelsestidspunkt|
    tilmeldingstidspunkt|forste deltakelse|liittymisaika|ensimmainen liittyminen|cas pripojeni|katilma zamani|ilk katilma|время присоединения|время подключения|время входа|первое присоединение|час приєднання|加入时间|加入時間|首次加入|참가 시간|참여 시간|가입 시간|csatlakozas ideje|ora de intrare|start time`,
  leave: `leave time|last leave|left|leave|time exited|time left|exit time|attendance end time|last leave time|hora de salida|hora de abandono|ultima salida|ultimo abandono|heure de depart|heure de sortie|heure de deconnexion|dernier depart|derniere sortie|
    austrittszeit|austrittszeitpunkt|austrittsuhrzeit|verlassenszeit|letztes verlassen|letzter austritt|zeitpunkt des verlassens|teilnahmeende|ora di uscita|ora uscita|ultima uscita|ultimo abbandono|ora di abbandono|hora de saida|hora da saida|ultima saida|horario de saida|
    tijdstip van vertrek|vertrektijd|laatste vertrek|tijd van verlaten|czas opuszczenia|godzina opuszczenia|ostatnie opuszczenie|czas wyjscia|退出時刻|退出時間|退出日時|最後の退出|最後の退出時刻|tidpunkt nar deltagaren lamnade|senaste lamna|sista utgang|tidspunkt for afgang|siste forlating|
    poistumisaika|viimeinen poistuminen|cas odchodu|ayrilma zamani|son ayrilma|время выхода|время отключения|последний выход|час виходу|离开时间|離開時間|上次离开|最后离开|퇴장 시간|나간 시간|kilepes ideje|ora de iesire|end time`,
  duration: `duration|total duration|inmeeting duration|in meeting duration|attendance duration|time in session|time in meeting|minutes|duracion|duracion total|duracion en la reunion|duracion de la asistencia|duree|duree totale|duree de la reunion|duree en reunion|duree de presence|duree de participation|
    dauer|gesamtdauer|besprechungsdauer|dauer in der besprechung|dauer der teilnahme|durata|durata totale|durata nella riunione|durata della riunione|duracao|duracao total|duracao na reuniao|duracao da presenca|duur|totale duur|duur in vergadering|duur van vergadering|czas trwania|calkowity czas trwania|czas trwania spotkania|czas na spotkaniu|
    所要時間|合計時間|合計所要時間|期間|会議の期間|会議時間|会議中の時間|varaktighet|tid i motet|varighed|varighet|kesto|doba trvani|sure|toplam sure|длительность|продолжительность|тривалість|持续时间|持續時間|时长|時長|기간|소요 시간|idotartam|durata participarii`,
  role: `role|meeting role|rol|role de la reunion|rolle|besprechungsrolle|ruolo|funcao|funcao da reuniao|papel|rola|rola w spotkaniu|役割|ロール|roll|rooli|роль|роль в собрании|角色|역할|szerepkor|rol de la reunion|funktion`,
  affiliation: `affiliation|organisation|organization|company|institution|organizacion|empresa|unternehmen|firma|organizzazione|azienda|organizacao|organisatie|bedrijf|organizacja|組織|会社|所属|организация|公司|单位|조직|회사`,
  guest: `guest|invite|invitado|gast|ospite|convidado|gosc|ゲスト|gast|is guest|gasten|гость|来宾|訪客|게스트`,
  waiting: `in waiting room|en salle dattente|en sala de espera|im warteraum|im wartezimmer|nella sala d attesa|na sala de espera|in wachtruimte|w poczekalni|待機室|待機室にいます|待機室内|在等候室`,
  attended: `attended|participated|a participe|asistio|teilgenommen|ha partecipato|participou|bijgewoond|uczestniczyl|参加済み|出席`,
  status: `registration status|approval status|estado de registro|registrierungsstatus|statut dinscription`,
  action: `user action|action|accion del usuario|accion de usuario|action de lutilisateur|action utilisateur|benutzeraktion|aktion|azione utente|azione dellutente|acao do usuario|acao do utilizador|atividade|gebruikersactie|actie van gebruiker|akcja uzytkownika|dzialanie uzytkownika|ユーザーアクション|ユーザー アクション|ユーザーの操作|ユーザー操作|
    anvandaratgard|brugerhandling|brukerhandling|kayttajan toiminto|akce uzivatele|kullanici eylemi|действие пользователя|дія користувача|用户操作|使用者動作|사용자 작업|felhasznaloi muvelet|actiune utilizator`,
  timestamp: `timestamp|time stamp|marca de tiempo|horodatage|date et heure|zeitstempel|data e hora|carimbo de data hora|carimbo de data|marca temporal|tijdstempel|tijdstip|znacznik czasu|sygnatura czasowa|タイムスタンプ|tidsstampel|tidsstempel|aikaleima|casove razitko|zaman damgasi|метка времени|отметка времени|мітка часу|时间戳|時間戳記|타임스탬프|idobelyeg|marca de timp|utceventtimestamp|timestamp utc|data e ora|indicatore data e ora|fecha y hora`,
  title: `topic|meeting topic|meeting name|subject|tema|asunto|sujet|thema|argomento|topico|onderwerp|temat|トピック|会議名|nome da reuniao|nombre de la reunion|nom de la reunion|ミーティング名|emne|amne|тема|主题|主題|주제`,
  meetingId: `meeting id|webinar id|id de reunion|id de la reunion|id de reunion|meetingid|id riunione|id da reuniao|vergaderings id|id spotkania|ミーティング id|会议号|meeting number|идентификатор конференции`,
  start: `meeting start time|actual start time|data de inicio|hora de inicio|heure de debut|startzeit|ora di inizio|inicio|starttijd|begintijd|czas rozpoczecia|開始時刻|開始時間|starttid|время начала|开始时间|開始日時`,
  end: `meeting end time|data de termino|hora de finalizacion|hora de termino|heure de fin|endzeit|ora di fine|fim|eindtijd|czas zakonczenia|終了時刻|終了時間|sluttid|время окончания|结束时间|終了日時`,
  connection: `connection type|tipo de conexao|tipo de conexion|type de connexion|verbindungstyp|tipo di connessione|接続タイプ|audio type`,
  session: `session name|nome da sessao|nombre de la sesion|nom de la session|sessionid|session id|sitzungsname`,
  agent: `user agent|useragent`,
  ignored: `recording consent|recording disclaimer response|country region name|country region|country|department|group|haszoomrooms|marketingoptin|registration time|registered|unique viewers|total users|max concurrent views|creation time|host|host name|host email|
    録画の同意|録画免責事項への応答|レコーディングに関する免責事項への応答|国 地域|phone|phone number|no|nr|#|id|index|date|datum|fecha`,
};

/** A heading as it is compared: without brackets, case, accents, hyphens, apostrophes and signs. */
function foldHeading(heading: string): string {
  const bare = heading.normalize('NFKC').replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const kept = bare.trim() === '' ? heading : bare;
  return foldText(kept.replaceAll(/[’'ʼ‐-]/gu, '').replaceAll(/[łŁ]/gu, 'l'))
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

const kinds: ReadonlyMap<string, ColumnKind> = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list
      .split('|')
      .map((word) => foldHeading(word))
      .filter((word) => word !== '')
      .map((word) => [word, kind as ColumnKind] as const),
  ),
);

/** What a column with this heading holds, if the heading is known. */
export function columnOf(heading: string): ColumnKind | undefined {
  return heading === '' || heading.length > 80 ? undefined : kinds.get(foldHeading(heading));
}
