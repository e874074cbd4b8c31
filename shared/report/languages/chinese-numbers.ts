import type { NumberWriting } from './create-report-language';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['千', '百', '十', ''];

/** A number of up to four digits, in full: 110 is 一百一十; one 零 stands for a gap within. */
function belowTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (const [index, digit] of [...String(value).padStart(4, '0')].entries()) {
    if (digit === '0') {
      gap = text !== '';
    } else {
      text += `${gap ? '零' : ''}${digits[Number(digit)] ?? ''}${places[index] ?? ''}`;
      gap = false;
    }
  }
  return text;
}

/** A whole number up to 99999999 as it is read; 10 to 19 begin with 十. */
function readNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) return undefined;
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const text = `${high > 0 ? `${belowTenThousand(high)}万` : ''}${gap}${belowTenThousand(low)}`;
  return text.replace(/^一十/, '十');
}

/** Chinese numbers in words; a count of two is 两, as before the measure word that follows it. */
export const chineseNumbers: NumberWriting = {
  countWords: (value) => (value === 2 ? '两' : readNumber(value)),
  ordinalWords: (value) => {
    const text = value < 1 ? undefined : readNumber(value);
    return text === undefined ? undefined : `第${text}`;
  },
  ordinalNumeral: (value) => `第${value}`,
};
