import type { NumberWriting } from './create-report-language';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Ordinals that are not the count with "th". */
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function countWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  if (value < 20) return small[value];
  const ones = value % 10;
  if (value < 100) {
    return [tens[Math.floor(value / 10)], ...(ones === 0 ? [] : [small[ones]])].join('-');
  }
  const hundreds = `${small[Math.floor(value / 100)] ?? ''} hundred`;
  const rest = value % 100;
  return rest === 0 ? hundreds : `${hundreds} and ${countWords(rest) ?? ''}`;
}

/** The suffix that makes an English ordinal of figures: "st", "nd", "rd", "th". */
export function englishSuffix(value: number): string {
  const teen = Math.floor((value % 100) / 10) === 1;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}

/** English numbers, in words up to 999. */
export const englishNumbers: NumberWriting = {
  countWords,
  ordinalWords: (value) => {
    if (value < 1) return undefined;
    return countWords(value)?.replace(
      /[a-z]+$/,
      (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`,
    );
  },
  ordinalNumeral: (value) => `${value}${englishSuffix(value)}`,
};
