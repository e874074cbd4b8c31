import type { Gender, NumberWriting } from './create-report-language';

/** The definite ordinals from 1 to 10, masculine and feminine. */
const units: Readonly<Record<Gender, readonly string[]>> = {
  masculine: [
    'الأول',
    'الثاني',
    'الثالث',
    'الرابع',
    'الخامس',
    'السادس',
    'السابع',
    'الثامن',
    'التاسع',
    'العاشر',
  ],
  feminine: [
    'الأولى',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
  ],
};

/** Within 11 the first is another word. */
const eleventh = { masculine: 'الحادي', feminine: 'الحادية' } as const;
const ten = { masculine: 'عشر', feminine: 'عشرة' } as const;

const counts = [
  'صفر',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
  'ثلاثة عشر',
  'أربعة عشر',
  'خمسة عشر',
  'ستة عشر',
  'سبعة عشر',
  'ثمانية عشر',
  'تسعة عشر',
  'عشرون',
];

function ordinalWords(value: number, gender: Gender): string | undefined {
  if (value === 20) return 'العشرون';
  if (value <= 10 || value > 19) return units[gender][value - 1];
  const first = value === 11 ? eleventh[gender] : units[gender][value - 11];
  return first === undefined ? undefined : `${first} ${ten[gender]}`;
}

/** Arabic numbers, in words up to 20: ordinals with the article, counts as for masculine nouns. */
export const arabicNumbers: NumberWriting = {
  countWords: (value) => counts[value],
  ordinalWords,
  ordinalNumeral: (value) => String(value),
};
