import { foldText } from '../../base/text';

/** What somebody did, in a list of events: `before` means that they were there when the list began. */
export type Action = 'join' | 'before' | 'leave';

/** Beginnings and words of the actions, folded, in the languages of the platforms. */
const before =
  /before|antes|avant|vorher|zuvor|bereits|prima|eerder|vooraf|wczesniej|前|tidligere|tidigare|раньше|до|ранее|以前|之前|이전/u;
const left =
  /left|leave|exit|salio|abandon|quitt|partie?\b|sorti|verlassen|verlaten|uscit|lasciat|saiu|vertrokken|weggegaan|wyszed|opusc|opuszcz|退出|退席|lamna|forlad|forlot|forlat|poistu|odesel|opustil|ayril|выш|покин|вийш|离开|離開|나감|퇴장|kilep|iesit|αποχωρ/u;
const joined =
  /join|unio|ingres|incorpor|entr[oaé]|rejoi|arriv|beigetreten|teilgenommen|partecip|unit[oa]|access|deelgenomen|toegetreden|dolacz|参加|入室|anslot|anslut|deltog|tilslut|deltok|ble med|liitty|pripojil|katildi|присоедин|подключ|вош|приєдн|加入|참가|참여|입장|csatlakoz|belep|alatur|συνδεθ/u;

/** The action that a cell names; nothing where its word is in no language known here. */
export function readAction(cell: string): Action | undefined {
  const word = foldText(cell.replaceAll(/[łŁ]/gu, 'l'));
  if (left.test(word)) return 'leave';
  if (!joined.test(word)) return undefined;
  return before.test(word) ? 'before' : 'join';
}
