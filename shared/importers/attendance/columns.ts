import { foldLetters } from './fold-letters';

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
  | 'day'
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
    celé meno|meno|ime|ime i prezime|ime in priimek|الاسم|الاسم الكامل|שם|שם מלא|nom i cognoms|tên|họ và tên|nama|nama lengkap|ชื่อ|
    名稱|使用者名稱|全名稱|顯示姓名|tam adi|ชื่อเต็ม|име|пълно име|puno ime|polno ime|नाम|पूरा नाम|navn pa deltaker|deltaker|deltagere|
    vardas|vardas ir pavarde|نام|نام کامل|nimekiri`,
  count: `participants|participante|participantes|teilnehmer|partecipanti|deelnemers|uczestnicy|参加者|参会者数|participants count|asistentes|
    peserta|participanti|katilimcilar|người tham gia|參與者|参与者|참가자 수`,
  displayName: `display name|nome de exibicao|nombre para mostrar|nombre mostrado|nom d affichage|nom affiche|anzeigename|nome visualizzato|weergavenaam|nazwa wyswietlana|表示名|visningsnamn|visningsnavn|显示名称|顯示名稱|표시 이름|отображаемое имя|
    naam weergegeven|zobrazovane jmeno|gorunen ad|顯示姓名`,
  given: `first name|given name|firstname|forename|vorname|prenom|nombre de pila|primer nombre|nome proprio|primeiro nome|voornaam|imie|名|fornamn|fornavn|etunimi|имя пользователя|keresztnev|prenume|krestni jmeno|isim`,
  surname: `last name|surname|family name|lastname|nachname|familienname|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|ultimo nome|achternaam|nazwisko|姓|efternamn|efternavn|etternavn|sukunimi|фамилия|vezeteknev|nume de familie|prijmeni|soyad|soyadi|
    prezime|priimek|priezvisko|cognoms`,
  email: `email|e mail|email address|user email|attendee email|emailadresse|mail|correo|correo electronico|email del usuario|direccion de correo electronico|courriel|adresse email|adresse e mail|adresse de messagerie|email de lutilisateur|
    benutzeremail|indirizzo email|posta elettronica|indirizzo di posta elettronica|endereco de email|email do convidado|email do usuario|email do utilizador|correio eletronico|emailadres|adres email|adres e mail|メール|メールアドレス|ユーザーメール|電子メール|
    epost|epostadress|eposta|sahkoposti|sahkopostiosoite|электронная почта|адрес электронной почты|эл почта|електронна пошта|电子邮件|電子郵件|邮箱|이메일|전자 메일|emailcim|adresa de email|eposta adresi|ηλεκτρονικο ταχυδρομειο|
    البريد الإلكتروني|דואר אלקטרוני|דואל|אימייל|อีเมล|email adresi|адрес эл почты|имейл|adresa elektronicke posty|email prisotnega|email del asistente|emailadresse des teilnehmers|email du participant|使用者電子郵件|参加者のメール|電子郵件地址|电子邮件地址|eposta adresi|
    el pastas|ایمیل|ईमेल|correu electronic|имейл адрес`,
  account: `participant id|participantid|upn|user id|userid|id uczestnika|id de participante|id de participant|teilnehmer id|teilnehmerid|id partecipante|id do participante|deelnemer id|deelnemersid|参加者 id|participant id upn|identificador del participante`,
  join: `join time|first join|joined|join|time joined|joined at|entry time|attendance start time|first join time|hora de union|hora de ingreso|hora de entrada|hora de incorporacion|primera union|primera incorporacion|primera entrada|
    heure de participation|heure de connexion|heure d arrivee|heure darrivee|premiere participation|premiere connexion|premiere arrivee|participation a|beitrittszeit|beitrittszeitpunkt|beitrittsuhrzeit|erster beitritt|zeitpunkt des beitritts|teilnahmebeginn|
    ora di partecipazione|ora di accesso|ora di ingresso|ora di inizio partecipazione|prima partecipazione|primo accesso|primo ingresso|hora de participacao|hora da entrada|primeiro ingresso|primeira entrada|hora de ingresso|horario de entrada|
    tijdstip van deelname|deelnametijd|tijd van deelname|eerste deelname|tijd van toetreden|czas dolaczenia|godzina dolaczenia|pierwsze dolaczenie|参加時刻|参加時間|参加日時|最初の参加|最初の参加時刻|anslutningstid|forsta anslutning|deltagelsestidspunkt|
    tilmeldingstidspunkt|forste deltakelse|liittymisaika|ensimmainen liittyminen|cas pripojeni|katilma zamani|ilk katilma|время присоединения|время подключения|время входа|первое присоединение|час приєднання|加入时间|加入時間|首次加入|참가 시간|참여 시간|가입 시간|csatlakozas ideje|ora de intrare|start time|
    primeira participacao|hora de adesao|hora para unirse|hora de llegada|entrada|llegada|erste teilnahme|beigetreten um|beigetreten|beitritt|teilnahmezeit|ankunft|ankunftszeit|gekommen|heure dentree|arrivee|entree|heure d entree|prima adesione|ora di adesione|ingresso|ora darrivo|tijdstip van toetreden|tijd van aankomst|prvni pripojeni|cas prvniho pripojeni|参加した時刻|最初の参加時間|入室時間|入室時刻|最初に参加した時刻|첫 번째 참가|처음 참가|입장 시간|참가한 시간|第一次加入|进入时间|入会时间|首次入会时间|入會時間|加入會議時間|время первого присоединения|первый вход|перше приєднання|час входу|katilma saati|ilk katilim|katilim zamani|giris saati|وقت الانضمام|أول انضمام|שעת הצטרפות|הצטרפות ראשונה|זמן הצטרפות|anslot|gick med|forste deltagelse|tilsluttet|tidspunkt for deltakelse|ble med|deltok fra|ωρα συμμετοχης|πρωτη συμμετοχη|ωρα εισοδου|csatlakozas idopontja|elso csatlakozas|thời gian tham gia|tham gia lần đầu|thời gian vào|เวลาเข้าร่วม|เข้าร่วมครั้งแรก|waktu bergabung|waktu masuk|ora de conectare|prima conectare|cas pripojenia|prve pripojenie|vrijeme pridruzivanja|cas pridruzitve|first seen|in|arrived|arrival|arrival time|check in|time in|entered|login time|entry|
    prva pridruzitev|prvo pridruzivanje|първо присъединяване|час на присъединяване|prima asociere|ora asocierii|primera incorporacio|hora dincorporacio|bergabung pertama|शामिल होने का समय|pirmasis prisijungimas|prisijungimo laikas|زمان پیوستن|اولین پیوستن`,
  leave: `leave time|last leave|left|leave|time exited|time left|exit time|attendance end time|last leave time|hora de salida|hora de abandono|ultima salida|ultimo abandono|heure de depart|heure de sortie|heure de deconnexion|dernier depart|derniere sortie|
    austrittszeit|austrittszeitpunkt|austrittsuhrzeit|verlassenszeit|letztes verlassen|letzter austritt|zeitpunkt des verlassens|teilnahmeende|ora di uscita|ora uscita|ultima uscita|ultimo abbandono|ora di abbandono|hora de saida|hora da saida|ultima saida|horario de saida|
    tijdstip van vertrek|vertrektijd|laatste vertrek|tijd van verlaten|czas opuszczenia|godzina opuszczenia|ostatnie opuszczenie|czas wyjscia|退出時刻|退出時間|退出日時|最後の退出|最後の退出時刻|tidpunkt nar deltagaren lamnade|senaste lamna|sista utgang|tidspunkt for afgang|siste forlating|
    poistumisaika|viimeinen poistuminen|cas odchodu|ayrilma zamani|son ayrilma|время выхода|время отключения|последний выход|час виходу|离开时间|離開時間|上次离开|最后离开|퇴장 시간|나간 시간|kilepes ideje|ora de iesire|end time|
    verlassen um|verlassen|austritt|gegangen|abgang|depart|sortie|heure de fin de participation|salida|saida|uscita|ultima disconnessione|tijdstip van verlaten|tijd van vertrek|laatst verlaten|vertrokken om|godzina wyjscia|wyjscie|ostatnie wyjscie|posledni odchod|cas opusteni|退出した時刻|最後の退出時間|退室時間|退室時刻|最後に退出した時刻|마지막 나가기|마지막으로 나간 시간|마지막 나간 시간|나가기 시간|离开会议时间|最后一次离开|最後一次離開|上次離開|最後離開|退出时间|离会时间|退會時間|время последнего выхода|останній вихід|ayrilma saati|son ayrilis|ayrilis saati|cikis saati|وقت المغادرة|آخر مغادرة|שעת יציאה|יציאה אחרונה|זמן יציאה|שעת עזיבה|עזיבה אחרונה|lamnade senast|lamnade kl|tid for uttrade|lamnade|senaste uttrade|uttradestid|sidste afgang|afgangstidspunkt|forlod|sidst forladt|siste avgang|tidspunkt for avgang|forlot|sist forlot|viimeisin poistuminen|ωρα αποχωρησης|τελευταια αποχωρηση|kilepes idopontja|utolso kilepes|thời gian rời|rời đi lần cuối|thời gian rời đi|thời gian ra|เวลาออก|ออกครั้งล่าสุด|ออกครั้งสุดท้าย|waktu keluar|keluar terakhir|ora de deconectare|ultima deconectare|cas odchodu|posledny odchod|vrijeme napustanja|cas zapustitve|last seen|out|departed|departure|departure time|check out|time out|logout time|exit|
    zadnje napustanje|zadnji odhod|последно напускане|час на напускане|ultima iesire|ora plecarii|ultima sortida|hora de sortida|छोड़ने का समय|paskutinis isejimas|isejimo laikas|زمان ترک|آخرین ترک`,
  duration: `duration|total duration|inmeeting duration|in meeting duration|attendance duration|time in session|time in meeting|minutes|duracion|duracion total|duracion en la reunion|duracion de la asistencia|duree|duree totale|duree de la reunion|duree en reunion|duree de presence|duree de participation|
    dauer|gesamtdauer|besprechungsdauer|dauer in der besprechung|dauer der teilnahme|durata|durata totale|durata nella riunione|durata della riunione|duracao|duracao total|duracao na reuniao|duracao da presenca|duur|totale duur|duur in vergadering|duur van vergadering|czas trwania|calkowity czas trwania|czas trwania spotkania|czas na spotkaniu|
    所要時間|合計時間|合計所要時間|期間|会議の期間|会議時間|会議中の時間|varaktighet|tid i motet|varighed|varighet|kesto|doba trvani|sure|toplam sure|длительность|продолжительность|тривалість|持续时间|持續時間|时长|時長|기간|소요 시간|idotartam|durata participarii|
    teilnahmedauer|durata in riunione|durata riunione|durata partecipazione|duur in de vergadering|duur van de vergadering|duracion de la reunion|duracao da reuniao|duracao da participacao|doba trvani schuzky|doba na schuzce|会議の長さ|長さ|会議内の時間|参加時間の長さ|모임 중 기간|모임 기간|회의 기간|참가 기간|会议内持续时间|会议持续时间|会议中持续时间|會議中持續時間|會議內持續時間|會議持續時間|时长|длительность участия в собрании|длительность собрания|продолжительность участия|тривалість наради|тривалість перебування на нараді|toplanti suresi|toplanti ici sure|المدة|المدة داخل الاجتماع|المدة في الاجتماع|مدة الاجتماع|משך|משך זמן|משך זמן בפגישה|משך הפגישה|varaktighet i motet|motets varaktighet|varighed i modet|modets varighed|varighet i motet|motevarighet|kesto kokouksessa|kokouksen kesto|διαρκεια|διαρκεια στη συσκεψη|ertekezleten toltott ido|thời lượng|thời lượng trong cuộc họp|ระยะเวลา|ระยะเวลาในการประชุม|durasi|durata in intalnire|time in call|total time|minutes present|attended minutes|
    trajanje|trajanje sastanka|trajanje srecanja|продължителност|продължителност на срещата|durata|durada|durada de la reunio|durasi dalam rapat|अवधि|trukme|susitikimo trukme|مدت|مدت در جلسه|durata in sedinta`,
  role: `role|meeting role|rol|role de la reunion|rolle|besprechungsrolle|ruolo|funcao|funcao da reuniao|papel|rola|rola w spotkaniu|役割|ロール|roll|rooli|роль|роль в собрании|角色|역할|szerepkor|rol de la reunion|funktion|
    الدور|תפקיד|ρολος|บทบาท|vai trò|peran|uloga|vloga|роля|
    peran|भूमिका|vaidmuo|نقش`,
  affiliation: `affiliation|organisation|organization|company|institution|organizacion|empresa|unternehmen|firma|organizzazione|azienda|organizacao|organisatie|bedrijf|organizacja|組織|会社|所属|организация|公司|单位|조직|회사`,
  guest: `guest|invite|invitado|gast|ospite|convidado|gosc|ゲスト|gast|is guest|gasten|гость|来宾|訪客|게스트|
    gosc|gosc zewnetrzny|來賓|访客|konuk|khách|tamu|guest user`,
  waiting: `in waiting room|en salle dattente|en sala de espera|im warteraum|im wartezimmer|nella sala d attesa|na sala de espera|in wachtruimte|w poczekalni|待機室|待機室にいます|待機室内|在等候室|
    in wachtkamer|в зале ожидания|待機室にいる|대기실|在等候室中|bekleme odasinda|trong phòng chờ|di ruang tunggu|in sala dattesa|na sala de espera|en la sala de espera|im warteraum|待机室`,
  attended: `attended|participated|a participe|asistio|teilgenommen|ha partecipato|participou|bijgewoond|uczestniczyl|参加済み|出席`,
  status: `registration status|approval status|estado de registro|registrierungsstatus|statut dinscription|
    registration state|statut de linscription|anmeldestatus`,
  action: `user action|action|accion del usuario|accion de usuario|action de lutilisateur|action utilisateur|benutzeraktion|aktion|azione utente|azione dellutente|acao do usuario|acao do utilizador|atividade|gebruikersactie|actie van gebruiker|akcja uzytkownika|dzialanie uzytkownika|ユーザーアクション|ユーザー アクション|ユーザーの操作|ユーザー操作|
    anvandaratgard|brugerhandling|brukerhandling|kayttajan toiminto|akce uzivatele|kullanici eylemi|действие пользователя|дія користувача|用户操作|使用者動作|사용자 작업|felhasznaloi muvelet|actiune utilizator|
    إجراء المستخدم|פעולת משתמש|ενεργεια χρηστη|hành động của người dùng|การดำเนินการของผู้ใช้|dejanje uporabnika|radnja korisnika|akcia pouzivatela|
    akcija korisnika|потребителско действие|actiune utilizator|accio de lusuari|tindakan pengguna|उपयोगकर्ता क्रिया|vartotojo veiksmas|اقدام کاربر`,
  timestamp: `timestamp|time stamp|marca de tiempo|horodatage|date et heure|zeitstempel|data e hora|carimbo de data hora|carimbo de data|marca temporal|tijdstempel|tijdstip|znacznik czasu|sygnatura czasowa|タイムスタンプ|tidsstampel|tidsstempel|aikaleima|casove razitko|zaman damgasi|метка времени|отметка времени|мітка часу|时间戳|時間戳記|타임스탬프|idobelyeg|marca de timp|utceventtimestamp|timestamp utc|data e ora|indicatore data e ora|fecha y hora|
    الطابع الزمني|חותמת זמן|χρονικη σημανση|dấu thời gian|ประทับเวลา|casova peciatka|vremenska oznaka|casovni zig|datum och tid|dato og klokkeslaet|
    клеймо за време|marca de temps|marca de timp|stempel waktu|टाइमस्टैम्प|laiko zyma|مهر زمان`,
  title: `topic|meeting topic|meeting name|subject|tema|asunto|sujet|thema|argomento|topico|onderwerp|temat|トピック|会議名|nome da reuniao|nombre de la reunion|nom de la reunion|ミーティング名|emne|amne|тема|主题|主題|주제|
    konu|chủ đề|topik|nazev|nazov|meetingname|θεμα|targy|aihe`,
  meetingId: `meeting id|webinar id|id de reunion|id de la reunion|id de reunion|meetingid|id riunione|id da reuniao|vergaderings id|id spotkania|ミーティング id|会议号|meeting number|идентификатор конференции`,
  start: `meeting start time|actual start time|data de inicio|hora de inicio|heure de debut|startzeit|ora di inizio|inicio|starttijd|begintijd|czas rozpoczecia|開始時刻|開始時間|starttid|время начала|开始时间|開始日時|
    hora de inicio|horario de inicio|godzina rozpoczecia|시작 시간|baslangic zamani|baslangic saati|thời gian bắt đầu|waktu mulai|scheduled time|startzeit des meetings|heure de debut de la reunion|cas zahajeni|час початку|starttidspunkt|alkamisaika`,
  end: `meeting end time|data de termino|hora de finalizacion|hora de termino|heure de fin|endzeit|ora di fine|fim|eindtijd|czas zakonczenia|終了時刻|終了時間|sluttid|время окончания|结束时间|終了日時|
    hora de fin|horario de termino|godzina zakonczenia|종료 시간|結束時間|bitis zamani|bitis saati|thời gian kết thúc|waktu selesai|endzeit des meetings|heure de fin de la reunion|cas ukonceni|час завершення|sluttidspunkt|paattymisaika`,
  connection: `connection type|tipo de conexao|tipo de conexion|type de connexion|verbindungstyp|tipo di connessione|接続タイプ|audio type|
    verbindungsart|verbindungstyp|接続の種類|连接类型|連線類型`,
  session: `session name|nome da sessao|nombre de la sesion|nom de la session|sessionid|session id|sitzungsname`,
  agent: `user agent|useragent`,
  ignored: `recording consent|recording disclaimer response|country region name|country region|country|department|group|haszoomrooms|marketingoptin|registration time|registered|unique viewers|total users|max concurrent views|creation time|host|host name|host email|
    録画の同意|録画免責事項への応答|レコーディングに関する免責事項への応答|国 地域|phone|phone number|no|nr|#|id|index|name des hosts|email des hosts|nom de lhote|email de lhote|nombre del anfitrion|nome do anfitriao|nome host|email host|naam host|emailadres host|имя организатора|主持人姓名|主持人邮箱|主持人名稱|主持人電子郵件|ホスト名|ホストのメール|호스트 이름|호스트 이메일|source|kimlik|identyfikator|идентификатор`,
  day: `date|datum|fecha|data|dato|дата|日付|日期|날짜|tarih|paivamaara|dátum|giorno|jour|tag|day|ngày|tanggal|التاريخ|תאריך|ημερομηνια`,
};

/** A heading as it is compared: without brackets, case, accents, hyphens, apostrophes and signs. */
function foldHeading(heading: string): string {
  const bare = heading.normalize('NFKC').replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const kept = bare.trim() === '' ? heading : bare;
  return foldLetters(kept.replaceAll(/[’'ʼ‐-]/gu, ''))
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
