import type { Gender, NumberWriting } from './create-report-language';

const small =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = [
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];

const ordinals =
  'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый'.split(
    ' ',
  );
const ordinalTens = [
  'двадцатый',
  'тридцатый',
  'сороковой',
  'пятидесятый',
  'шестидесятый',
  'семидесятый',
  'восьмидесятый',
  'девяностый',
];

function countWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  if (value < 20) return small[value];
  const ones = value % 10;
  const word = tens[Math.floor(value / 10) - 2];
  return ones === 0 ? word : `${word ?? ''} ${small[ones] ?? ''}`;
}

/** Only the last word of a compound is an ordinal: "двадцать первый". */
function masculineOrdinal(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  if (value < 20) return ordinals[value - 1];
  const ten = Math.floor(value / 10) - 2;
  const ones = value % 10;
  return ones === 0 ? ordinalTens[ten] : `${tens[ten] ?? ''} ${ordinals[ones - 1] ?? ''}`;
}

function ordinalWords(value: number, gender: Gender): string | undefined {
  const word = masculineOrdinal(value);
  if (gender === 'masculine') return word;
  return word?.replace(/третий$/, 'третья').replace(/[ыо]й$/, 'ая');
}

/** Russian numbers, in words up to 99: ordinals in the nominative, counts as for masculine nouns. */
export const russianNumbers: NumberWriting = {
  countWords,
  ordinalWords,
  ordinalNumeral: (value, gender) => `${value}-${gender === 'masculine' ? 'й' : 'я'}`,
};
