import type { Direction } from './report';

/** Languages written from right to left in their usual script (CLDR, `characterOrder`). */
const rightToLeftLanguages = new Set(
  'ar arc ckb dv fa he iw khw ks lrc mzn nqo ps sd syr ug ur yi'.split(' '),
);

/** Scripts written from right to left (ISO 15924). */
const rightToLeftScripts = new Set(
  'adlm arab aran armi hebr mand mend nkoo rohg samr syrc thaa'.split(' '),
);

/** Which way lines run in a language, from its tag (BCP 47); a script in the tag decides. */
export function textDirection(language: string): Direction {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  const isRightToLeft =
    script === undefined ? rightToLeftLanguages.has(primary) : rightToLeftScripts.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}
