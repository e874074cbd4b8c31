import { ru } from 'date-fns/locale/ru';
import { createReportLanguage } from './create-report-language';
import { russianNumbers } from './russian-numbers';
import { russianPhrases } from './russian-phrases';

/** Reports in Russian. */
export const russian = createReportLanguage({
  code: 'ru',
  name: 'русский',
  direction: 'ltr',
  calendar: {
    names: ru.localize,
    dayOrdinal: (day) => ({ day: String(day), suffix: '' }),
  },
  // `MMMM` is the genitive, which a day asks for; a month by itself is `LLLL`.
  patterns: { long: "d MMMM yyyy 'года'", short: 'dd.MM.yyyy', usual: 'HH:mm' },
  numbers: russianNumbers,
  listSeparators: { middle: ', ', last: ' и ' },
  colon: ': ',
  phrases: russianPhrases,
});
