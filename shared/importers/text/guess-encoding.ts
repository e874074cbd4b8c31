/** Encodings that nothing in the bytes proves: those in which spreadsheets save by the machine's language. */
export type GuessedEncoding =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256'
  | 'macintosh'
  | 'shift_jis'
  | 'euc-kr'
  | 'gbk'
  | 'big5';

/** How many characters are looked at. */
const sample = 100_000;

/**
 * The likeliest encoding of bytes that are no Unicode: first those of two bytes a letter, in which other
 * text is hardly ever valid, then Windows' code pages by what they make of words. `decode` gives the text,
 * or nothing where the bytes are not valid.
 */
export function guessEncoding(
  bytes: Uint8Array,
  decode: (encoding: GuessedEncoding) => string | undefined,
): GuessedEncoding {
  const japanese = decode('shift_jis');
  if (japanese !== undefined && /[\u3040-\u30ff]{2}/u.test(japanese)) return 'shift_jis';
  const korean = decode('euc-kr');
  if (korean !== undefined && share(korean, /[\uac00-\ud7a3]/gu) > 0.85) return 'euc-kr';
  // Spreadsheets on a Mac save a form of CSV with the Mac's old letters and line ends.
  if (bytes.includes(0x0d) && !bytes.includes(0x0a)) return 'macintosh';
  return guessChinese(bytes, decode) ?? guessCodePage(decode('windows-1252') ?? '');
}

/** The share of signs of a kind among all that are no ASCII. */
function share(text: string, kind: RegExp): number {
  const beginning = text.slice(0, sample);
  const others = beginning.match(/[^\0-\u007f]/gu)?.length ?? 0;
  return others === 0 ? 0 : (beginning.match(kind)?.length ?? 0) / others;
}

/** GBK and Big5 keep their frequent signs in different rows of their tables, by the first byte. */
function guessChinese(
  bytes: Uint8Array,
  decode: (encoding: GuessedEncoding) => string | undefined,
): GuessedEncoding | undefined {
  let pairs = 0;
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, sample); at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    pairs += 1;
    at += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) simplified += 1;
    if (lead >= 0xa4 && lead <= 0xc6 && (trail >= 0xa1 || trail < 0x7f)) traditional += 1;
  }
  const isHan = (text: string | undefined) =>
    text !== undefined && share(text, /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu) > 0.85;
  // Accented letters stand alone among plain ones; Chinese signs do so rarely.
  const isApart = (text: string | undefined) =>
    share(text ?? '', /(?<=[A-Za-z])\p{Script=Han}|\p{Script=Han}(?=[A-Za-z])/gu) < 0.2;
  const fits = (encoding: GuessedEncoding, frequent: number) => {
    const text = decode(encoding);
    return frequent > pairs * 0.7 && isHan(text) && isApart(text);
  };
  const isBig5 = fits('big5', traditional);
  const isGbk = fits('gbk', simplified);
  if (isBig5 && isGbk) return traditional > simplified ? 'big5' : 'gbk';
  return isBig5 ? 'big5' : isGbk ? 'gbk' : undefined;
}

/** A code page by what its words look like when they are read as Western European. */
function guessCodePage(western: string): GuessedEncoding {
  const text = western.slice(0, sample);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const foreign = count(/[À-ÿ]{4,}/gu);
  if (foreign > count(/[A-Za-z][À-ÿ]|[À-ÿ][A-Za-z]/gu)) {
    // Hebrew has no capitals; capitals inside words are Greek vowels with accents, or Arabic throughout.
    const [capitals, small] = [count(/[À-ß]/gu), count(/[à-ÿ]/gu)];
    if (capitals * 20 < small && count(/[û-ÿ]/gu) === 0) return 'windows-1255';
    if (count(/[à-ÿ][À-ß]/gu) * 2 < foreign) return 'windows-1251';
    return capitals > small ? 'windows-1256' : 'windows-1253';
  }
  if (isCentralEuropean(text)) return 'windows-1250';
  const isTurkish = /[ðýþÐÝÞ]/u.test(text) && !/[áéíóúæãÁÉÍÓÚÆÃ]/u.test(text);
  return isTurkish ? 'windows-1254' : 'windows-1252';
}

/**
 * Polish letters read as Western European are signs such as ³, ¹ and ¿ inside words; Czech and Croatian
 * ones are grave accents and strokes beside š and ž, Hungarian ones õ and û beside á and ö.
 */
function isCentralEuropean(text: string): boolean {
  const isPolish =
    /[a-zA-Z][³¹¿Ÿœžš¾][a-z]|[a-z][³¹¿¾](?=[\s,;\t]|$)|(?:^|[\s,;])[£¯Œ][a-z]/mu.test(text);
  const isCzech =
    (/[šžŠŽ]/u.test(text) && /[øèìùòïæðÈØÌÆÐ]/u.test(text) && !/[åêôÅ]/u.test(text)) ||
    (/[øì]/u.test(text) && /[ýáí]/u.test(text) && !/[æåôêç]/u.test(text));
  const isHungarian =
    /[õûÕÛ](?!e)/u.test(text) && /[áöÁÖ]/u.test(text) && !/[ãâêçèàäñ]/u.test(text);
  const isRomanian = /[þÞº]/u.test(text) && /[ãÃâî]/u.test(text) && !/[ýðõ]/u.test(text);
  return isPolish || isCzech || isHungarian || isRomanian;
}
