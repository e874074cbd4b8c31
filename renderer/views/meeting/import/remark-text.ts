import type { Message } from '../../../../shared/base/result';
import type { PlainKey } from '../../../../shared/i18n/translate';
import type { Words } from '../../../state/use-words';

/** What the codes of the readers' remarks mean in another language than theirs. */
const texts: Readonly<Record<string, PlainKey>> = {
  'import.unknown': 'imports.saysUnknown',
  'import.too-large': 'imports.saysTooLarge',
  'attendance.empty': 'imports.saysEmpty',
  'attendance.encoding-guessed': 'imports.saysEncoding',
  'attendance.leaves-before-joining': 'imports.saysBackwards',
  'attendance.no-day': 'imports.saysNoDay',
  'attendance.no-names': 'imports.saysNoNames',
  'attendance.other-day': 'imports.saysOtherDay',
  'attendance.same-name-twice': 'imports.saysSameName',
  'attendance.unknown-action': 'imports.saysUnknownAction',
  'attendance.unread-time': 'imports.saysUnreadTime',
  'calendar.none': 'imports.saysNoCalendar',
  'calendar.no-event': 'imports.saysNoEvent',
  'calendar.no-start': 'imports.saysNoStart',
  'calendar.not-an-event': 'imports.saysNotAnEvent',
  'chat.cut': 'imports.saysCut',
  'chat.empty': 'imports.saysNoMessage',
  'chat.loose-line': 'imports.saysLoose',
  'chat.no-name': 'imports.saysNoName',
  'chat.no-words': 'imports.saysNoWords',
  'chat.too-long': 'imports.saysTooLarge',
  'chat.too-many': 'imports.saysTooMany',
  'chat.unfound': 'imports.saysUnfound',
  'table.open-quote': 'imports.saysOpenQuote',
  'table.too-many-rows': 'imports.saysTooMany',
  'transcript.backwards': 'imports.saysBackwards',
  'transcript.bad-times': 'imports.saysUnreadTime',
  'transcript.cut': 'imports.saysCut',
  'transcript.empty': 'imports.saysNoWords',
  'transcript.loose': 'imports.saysLoose',
  'transcript.too-long': 'imports.saysTooLarge',
  'transcript.too-many': 'imports.saysTooMany',
  'transcript.unknown': 'imports.saysNoTimes',
};

/** A reader's remark in the language of the screens; in English its own sentence, which says more. */
export function remarkText({ code, text }: Message, { language, t }: Words): string {
  const key = texts[code];
  return language === 'en' || key === undefined ? text : t(key);
}
