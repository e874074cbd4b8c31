import { ar } from 'date-fns/locale/ar';
import { arabicNumbers } from './arabic-numbers';
import { arabicPhrases } from './arabic-phrases';
import { createReportLanguage } from './create-report-language';

/** Both names of each month, as United Nations documents print them: no region reads only one. */
const months = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

/**
 * Reports in Arabic. Digits are 0 to 9: recent United Nations documents print them, numbers then
 * agree with those in links and document symbols, and Word can show them in the reader's own shape.
 */
export const arabic = createReportLanguage({
  code: 'ar',
  name: 'العربية',
  direction: 'rtl',
  calendar: {
    names: {
      month: (month) => months[month],
      day: ar.localize.day,
      dayPeriod: ar.localize.dayPeriod,
    },
    dayOrdinal: (day) => ({ day: String(day), suffix: '' }),
  },
  patterns: { long: 'd MMMM yyyy', short: 'dd/MM/yyyy', usual: 'HH:mm' },
  numbers: arabicNumbers,
  // "And" is a letter of the word that follows it.
  listSeparators: { middle: '، ', last: ' و' },
  colon: ': ',
  phrases: arabicPhrases,
});
