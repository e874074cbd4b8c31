import type { DateRemark } from '../../../../shared/hand-on/check-next-date';
import type { Words } from '../../../state/use-words';

/** A weekday by its number, Monday 1 to Sunday 7, in the language of the screens. */
function weekdayName(weekday: number, language: string): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday, 12));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Which way clocks are put. */
export function directionWords(minutes: number, { t }: Words): string {
  return t(minutes > 0 ? 'next.forward' : 'next.back');
}

/** What there is to say about an announced time. */
export function remarkWords(remark: DateRemark, words: Words): string {
  const { t, formats, language } = words;
  switch (remark.type) {
    case 'notAfter':
      return t('next.remarkNotAfter', { date: formats.day(remark.date) });
    case 'otherWeekday':
      return t('next.remarkOtherWeekday', {
        weekday: capital(weekdayName(remark.weekday, language)),
        usual: weekdayName(remark.usual, language),
      });
    case 'weekend':
      return t('next.remarkWeekend', { weekday: capital(weekdayName(remark.weekday, language)) });
    case 'impossibleHour':
      return t('next.remarkImpossible', { clock: remark.clock, zone: remark.zone });
    case 'otherHour':
      return t('next.remarkOtherHour', { usual: remark.usual, zone: remark.zone });
    case 'notInRotation':
      return t('next.remarkRotation', { starts: formats.list(remark.starts) });
    case 'utcMoves':
      return t('next.remarkUtcMoves', {
        zone: remark.zone,
        direction: directionWords(remark.change.minutes, words),
        date: formats.day(remark.change.date),
        before: remark.before,
        after: remark.after,
      });
    case 'localMoves':
      return t('next.remarkLocalMoves', {
        zone: remark.zone,
        direction: directionWords(remark.change.minutes, words),
        date: formats.day(remark.change.date),
      });
  }
}
