/** The first of the ten digits of Arabic, Persian, Devanagari, Bengali and Thai, as code points. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** The text with digits of other scripts as 0 to 9, for reading numbers; names are not to be changed so. */
export function plainDigits(text: string): string {
  if (!/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/u.test(text))
    return text;
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => point >= first && point < first + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}
