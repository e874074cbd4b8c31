import type { Message } from '../../../../shared/base/result';
import type { PlainKey } from '../../../../shared/i18n/translate';
import type { Words } from '../../../state/use-words';

/** What the codes of the readers' remarks mean in another language than theirs. */
const texts: Readonly<Record<string, PlainKey>> = {
  'agenda.empty': 'remarks.noItem',
  'calendar.repetition': 'remarks.repetition',
  'calendar.too-deep': 'remarks.deep',
  'import.no-names': 'remarks.noNames',
  'import.no-text': 'remarks.noText',
  'import.unknown-kind': 'imports.saysUnknown',
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

/** Sentences that name one thing of the file, and where it stands in the reader's own sentence. */
const withDetail = {
  'agenda.too-long': ['remarks.longAgenda', /^This text has (\d+)/u],
  'attendance.joining-by-cells': ['remarks.joiningByCells', /^The heading "(.*)" is/su],
  'attendance.leaving-by-cells': ['remarks.leavingByCells', /^The heading "(.*)" is/su],
  'attendance.encoding-guessed': ['remarks.encoding', /read as ([\w-]+)\./u],
  'attendance.leaves-before-joining': ['remarks.leavesFirst', /^"(.*)" leaves/su],
  'attendance.same-name-twice': ['remarks.sameName', /^"(.*)" is there/su],
  'attendance.unknown-action': ['remarks.unknownAction', /^"(.*)" is neither/su],
  'attendance.unread-time': ['remarks.unreadTime', /^"(.*)" is not a time/su],
  'calendar.cut': ['remarks.calendarCut', /\(([^()]*)\)\.$/u],
  'calendar.line': ['remarks.calendarLine', /left out: (.*)$/su],
  'calendar.no-zone': ['remarks.noZone', /, (\S+)\.$/u],
  'chat.guessed-reactions': ['remarks.guessed', /^(\d+)/u],
  'chat.loose-line': ['remarks.loose', /“(.*)”\.$/su],
  'chat.too-many': ['remarks.tooManyMessages', /^The last (\d+)/u],
  'import.too-large': ['remarks.tooLarge', /^This file has (\d+)/u],
  'import.unknown-zone': ['remarks.noSuchZone', /"(.*)" here/su],
  'table.too-many-rows': ['remarks.tooManyRows', /^Only the first (\d+)/u],
  'transcript.bad-times': ['remarks.badTimes', /“(.*)” cannot/su],
  'transcript.loose': ['remarks.looseWords', /“(.*)”\.$/su],
  'transcript.too-many': ['remarks.tooManyMessages', /^The last (\d+)/u],
} as const;

/** Sentences that name two things. */
const withTwoDetails = {
  'attendance.other-day': ['remarks.otherDay', /of (.*), the meeting of (\S+)\./u],
  'calendar.defined-zone': ['remarks.definedZone', /zone "(.*)" is .* shown in (\S+)\.$/su],
  'calendar.offset-only': ['remarks.offsetOnly', /zone "(.*)" only (\S+) is/su],
  'calendar.unknown-zone': ['remarks.unknownZone', /zone "(.*)" is .* read in (\S+);/su],
  'calendar.zones-differ': ['remarks.zonesDiffer', /that "(.*)" is .* that day; (\S+) is/su],
} as const;

/** A reader's remark in the language of the screens; in English its own sentence. */
export function remarkText({ code, text }: Message, { language, t }: Words): string {
  if (language === 'en') return text;
  if (isIn(withDetail, code)) {
    const [key, form] = withDetail[code];
    const what = form.exec(text)?.[1];
    if (what !== undefined) return t(key, { what });
  }
  if (isIn(withTwoDetails, code)) {
    const [key, form] = withTwoDetails[code];
    const [, what, other] = form.exec(text) ?? [];
    if (what !== undefined && other !== undefined) return t(key, { what, other });
  }
  const key = texts[code];
  return key === undefined ? text : t(key);
}

function isIn<Table extends object>(table: Table, code: string): code is keyof Table & string {
  return Object.hasOwn(table, code);
}
