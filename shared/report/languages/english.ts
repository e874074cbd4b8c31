import { enGB } from 'date-fns/locale/en-GB';
import { createReportLanguage } from './create-report-language';
import { englishNumbers, englishSuffix } from './english-numbers';
import { englishPhrases } from './english-phrases';

/** Reports in English, spelled and dated as United Nations documents are. */
export const english = createReportLanguage({
  code: 'en',
  name: 'English',
  direction: 'ltr',
  calendar: {
    names: enGB.localize,
    dayOrdinal: (day) => ({ day: String(day), suffix: englishSuffix(day) }),
  },
  // The month stands in letters in the short form too: 03/04 is two days, by reader.
  patterns: { long: 'd MMMM yyyy', short: 'd MMM yyyy', usual: 'HH:mm' },
  numbers: englishNumbers,
  listSeparators: { middle: ', ', last: ' and ' },
  colon: ': ',
  phrases: englishPhrases,
});
