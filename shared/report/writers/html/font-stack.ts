import type { ReportLook } from '../../report';
import { cssString } from './css-string';

/** Typefaces with the same widths as those of Word, for machines that do not have these. */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  arial: ['Helvetica', 'Liberation Sans'],
  calibri: ['Carlito', 'Liberation Sans'],
  cambria: ['Caladea', 'Liberation Serif'],
  georgia: ['Gelasio', 'Liberation Serif'],
  helvetica: ['Arial', 'Liberation Sans'],
  'times new roman': ['Times', 'Liberation Serif'],
};

const withoutSerifs =
  /arial|calibri|carlito|candara|corbel|franklin|gothic|helvetica|inter|lato|roboto|sans|segoe|tahoma|trebuchet|univers|verdana/iu;

/** A CSS font list: the face of the report, its substitutes, the faces for other scripts, and a generic family. */
export function fontStack(font: string, look: ReportLook): string {
  return join([font, ...substitutesOf(font), look.arabicFont, look.chineseFont], font);
}

/** The font list for text in Arabic and other right-to-left scripts. */
export function arabicFontStack(font: string, look: ReportLook): string {
  return join([look.arabicFont, 'Noto Naskh Arabic', font, ...substitutesOf(font)], font);
}

/** The font list for Chinese, Japanese and Korean text; Latin letters keep the report's own face. */
export function chineseFontStack(font: string, look: ReportLook): string {
  const fallbacks = isSans(font) ? ['Noto Sans CJK SC'] : ['Noto Serif CJK SC', 'Noto Sans CJK SC'];
  return join([font, ...substitutesOf(font), look.chineseFont, ...fallbacks], font);
}

function substitutesOf(font: string): readonly string[] {
  return (
    substitutes[font.toLowerCase()] ?? (isSans(font) ? ['Liberation Sans'] : ['Liberation Serif'])
  );
}

function isSans(font: string): boolean {
  return withoutSerifs.test(font);
}

function join(names: readonly string[], font: string): string {
  return [...new Set(names)]
    .map(cssString)
    .concat(isSans(font) ? 'sans-serif' : 'serif')
    .join(', ');
}
