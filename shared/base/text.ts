/** Every character that XML 1.0 forbids: C0 controls but tab, newline and return, lone surrogates, U+FFFE and U+FFFF. */
const forbiddenInXml =
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Removes what no XML document can hold (XML 1.0, production 2), so that any text can be printed. */
export function cleanText(text: string): string {
  return text.replace(forbiddenInXml, '');
}

/** Joins all white space into single spaces and trims the ends. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text without letter case, accents and doubled spaces, for comparing names and words. */
export function foldText(text: string): string {
  return collapseSpace(text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();
}

/** The text with its first letter in upper case in the given language. */
export function capitalise(text: string, language?: string): string {
  const first = [...text][0];
  return first === undefined ? text : first.toLocaleUpperCase(language) + text.slice(first.length);
}
