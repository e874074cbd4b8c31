import { es } from 'date-fns/locale/es';
import { createReportLanguage } from './create-report-language';
import { spanishNumbers } from './spanish-numbers';
import { spanishPhrases } from './spanish-phrases';

/** Reports in Spanish. */
export const spanish = createReportLanguage({
  code: 'es',
  name: 'español',
  direction: 'ltr',
  calendar: {
    names: es.localize,
    // "º" stands raised by itself, so that there is no suffix to raise.
    dayOrdinal: (day) => ({ day: day === 1 ? '1.º' : String(day), suffix: '' }),
  },
  patterns: { long: "d 'de' MMMM 'de' yyyy", short: 'dd/MM/yyyy', usual: 'HH:mm' },
  numbers: spanishNumbers,
  listSeparators: { middle: ', ', last: ' y ' },
  colon: ': ',
  phrases: spanishPhrases,
});
