import { foldLetters } from './fold-letters';

/** What somebody did, in a list of events: `before` means that they were there when the list began. */
export type Action = 'join' | 'before' | 'leave';

/** Finds any of the words, in the form that folding gives to them. */
function anyOf(words: string): RegExp {
  return new RegExp(foldLetters(words), 'u');
}

/** Beginnings and words of the actions in the languages of the platforms. */
const before = anyOf(
  'before|antes|avant|vorher|zuvor|bereits|prima|eerder|vooraf|wczesniej|前|tidligere|tidigare|раньше|до|ранее|以前|之前|이전',
);
const left = anyOf(
  'left|leave|exit|salio|abandon|quitt|parti$|partie$|sorti|verlassen|verlaten|uscit|lasciat|saiu|vertrokken|weggegaan|wyszed|opusc|opuszcz|退出|退席|lamna|forlad|forlot|forlat|poistu|odesel|opustil|ayril|выш|покин|вийш|离开|離開|나감|퇴장|kilep|iesit|αποχωρ|abbandon|вих[іо]|forlod|غادر|עזב|יצא|đã rời|odesla',
);
const joined = anyOf(
  'join|unio|unid[oa]|aderi[ru]|aggiunt|ingres|incorpor|entr[oaé]|rejoi|arriv|beigetreten|teilgenommen|partecip|unit[oa]|access|deelgenomen|toegetreden|dolacz|参加|入室|anslot|anslut|deltog|tilslut|deltok|ble med|liitty|pripojil|katildi|присоедин|подключ|вош|приєдн|加入|참가|참여|입장|csatlakoz|belep|alatur|συνδεθ|انضم|הצטרף|tham gia|pripoj',
);

/** The action that a cell names; nothing where its word is in no language known here. */
export function readAction(cell: string): Action | undefined {
  const word = foldLetters(cell);
  if (left.test(word)) return 'leave';
  if (!joined.test(word)) return undefined;
  return before.test(word) ? 'before' : 'join';
}
