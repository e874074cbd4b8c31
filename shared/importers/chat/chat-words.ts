import { foldText } from '../../base/text';

/** The word in front of the sender, in the languages of the platform's screens. */
const fromWords =
  'from de du von da van od från fra frá от від из з із från kimden gönderen từ dari 差出人 送信者 開始 开始 從 从 来自 來自 寄件者 시작 보낸사람 발신자 من מאת מ από จาก feladó lähettäjä odesílatel expeditor';

/** The word between sender and recipient. */
const toWords =
  'to à a au an para per pour al aan do till til кому до для в во komu kime alıcı đến tới ke kepada 宛先 受信者 終了 结束 到 至 对 對 給 给 發送至 收件人 收件者 수신자 받는사람 에게 إلى ל אל προς ถึง címzett vastaanottaja către';

/** Everybody in the meeting, as recipient. */
const everybodyWords = [
  ...['everyone', 'everybody', 'all', 'everyone in meeting', 'everyone (in meeting)'],
  ...[
    'meeting group chat',
    'group chat',
    'tous',
    'tout le monde',
    'alle',
    'alle teilnehmer',
    'an alle',
    'todos',
  ],
  ...[
    'todo el mundo',
    'tutti',
    'wszyscy',
    'iedereen',
    'alla',
    'kaikki',
    'herkes',
    'mọi người',
    'tất cả',
  ],
  ...[
    'semua',
    'semua orang',
    'все',
    'всем',
    'всі',
    'усі',
    'усім',
    'всім',
    'участники',
    'všichni',
    'všem',
    'mindenki',
    'toți',
  ],
  ...[
    '全員',
    '皆さん',
    'みんな',
    '所有人',
    '每个人',
    '每個人',
    '大家',
    '모두',
    '모든사람',
    '전체',
    '모든 사람',
  ],
  ...['الجميع', 'الكل', 'כולם', 'όλοι', 'όλους', 'ทุกคน'],
];

/** What stands in brackets behind a recipient where a message went to one person only. */
const privateWords = [
  ...[
    'direct message',
    'privately',
    'private',
    'dm',
    'direktnachricht',
    'privat',
    'message direct',
    'en privé',
  ],
  ...[
    'privé',
    'mensaje directo',
    'en privado',
    'privado',
    'mensagem direta',
    'em particular',
    'messaggio diretto',
  ],
  ...[
    'privatamente',
    'direct bericht',
    'prive',
    'личное сообщение',
    'лично',
    'приватно',
    'особисте повідомлення',
    'пряме повідомлення',
    'mensagem privada',
    'mensaje privado',
    'message privé',
    'private nachricht',
    'direktmeddelande',
    'direkte besked',
    'mesaj direct',
    'direktemelding',
    'suora viesti',
  ],
  ...[
    'wiadomość bezpośrednia',
    'prywatnie',
    'doğrudan mesaj',
    'özel',
    'tin nhắn trực tiếp',
    'pesan langsung',
  ],
  ...[
    'ダイレクトメッセージ',
    '直接メッセージ',
    '私信',
    '私聊',
    '直接消息',
    '直接訊息',
    '私人',
    '다이렉트 메시지',
    '비공개',
    '개인',
  ],
  ...['رسالة مباشرة', 'הודעה ישירה'],
];

/** Two words in front of the sender, by the word that comes with them, since they also begin names. */
const fromPhrases: ReadonlyMap<string, string> = new Map([['către', 'de la']]);

const from = wordSet(fromWords.split(' '));
const to = wordSet(toWords.split(' '));
const everybody = wordSet(everybodyWords);
const privately = wordSet(privateWords);

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => foldText(word)));
}

/** No word of these lists is longer; longer ones are not folded, which takes time. */
const longest = 48;

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return word.length <= longest && words.has(foldText(word));
}

/** Whether a word stands in front of the sender in some language of the platform. */
export function isFromWord(word: string): boolean {
  return isIn(from, word);
}

/** The two words in front of the sender in the language of a word for "to", in small letters. */
export function fromPhraseOf(toWord: string): string | undefined {
  return fromPhrases.get(toWord.toLowerCase());
}

/** Whether a word stands between sender and recipient in some language of the platform. */
export function isToWord(word: string): boolean {
  return isIn(to, word);
}

/** Whether a recipient is everybody in the meeting. */
export function isEverybody(recipient: string): boolean {
  return isIn(everybody, recipient);
}

/** Whether words in brackets say that a message went to one person only. */
export function isPrivateMark(words: string): boolean {
  return isIn(privately, words);
}
