import { fr } from 'date-fns/locale/fr';
import { createReportLanguage } from './create-report-language';
import { frenchNumbers } from './french-numbers';
import { frenchPhrases } from './french-phrases';

/** Reports in French. */
export const french = createReportLanguage({
  code: 'fr',
  name: 'français',
  direction: 'ltr',
  calendar: {
    names: fr.localize,
    // Of the days of a month only the first is an ordinal: "1er mars", "2 mars".
    dayOrdinal: (day) => ({ day: String(day), suffix: day === 1 ? 'er' : '' }),
  },
  patterns: { long: 'do MMMM yyyy', short: 'dd/MM/yyyy', usual: "H\u00A0'h'\u00A0mm" },
  numbers: frenchNumbers,
  listSeparators: { middle: ', ', last: ' et ' },
  colon: '\u00A0: ',
  phrases: frenchPhrases,
});
