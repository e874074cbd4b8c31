import type { Direction, RunFormat } from '../../../report';
import { printableText } from '../../../printable-text';
import { escapeXml } from '../xml/escape';
import { languageXml } from './language';
import { isEastAsian, splitByDirection } from './script';

/** How a run is set. */
export interface RunSetting {
  readonly formats?: readonly RunFormat[] | undefined;
  /** A character style, such as "Hyperlink". */
  readonly style?: string | undefined;
  /** Set where it differs from the report's. */
  readonly language?: string | undefined;
  /** Whether the text is in Chinese, Japanese or Korean. */
  readonly eastAsian: boolean;
  /** The direction of the paragraph around the run. */
  readonly direction: Direction;
}

/** The runs of a text: one for each stretch of one direction. */
export function runsXml(text: string, setting: RunSetting): string {
  return splitByDirection(printableText(text), setting.direction)
    .map((stretch) => {
      const hint = setting.eastAsian && isEastAsian(stretch.text);
      const properties = runProperties(setting, stretch.rtl, hint);
      return `<w:r>${properties}${textElement(stretch.text)}</w:r>`;
    })
    .join('');
}

/** A run that holds one element instead of text. */
export function runXml(content: string, setting: RunSetting): string {
  return `<w:r>${runProperties(setting, setting.direction === 'rtl', false)}${content}</w:r>`;
}

function textElement(text: string): string {
  const space = /^ | $/.test(text) ? ' xml:space="preserve"' : '';
  return `<w:t${space}>${escapeXml(text)}</w:t>`;
}

// The children of w:rPr have a fixed order (ISO 29500-1, 17.3.2.28), which the lines below follow.
function runProperties(setting: RunSetting, rtl: boolean, hint: boolean): string {
  const { formats, style, language } = setting;
  if (formats === undefined && style === undefined && language === undefined && !rtl && !hint) {
    return '';
  }
  const has = (format: RunFormat): boolean => formats?.includes(format) ?? false;
  const content =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    // Quotation marks and dashes stand in both kinds of font; the hint takes them from the Chinese one.
    (hint ? '<w:rFonts w:hint="eastAsia"/>' : '') +
    (has('bold') ? '<w:b/><w:bCs/>' : '') +
    (has('italic') ? '<w:i/><w:iCs/>' : '') +
    (has('strikethrough') ? '<w:strike/>' : '') +
    (has('underline') ? '<w:u w:val="single"/>' : '') +
    (has('superscript')
      ? '<w:vertAlign w:val="superscript"/>'
      : has('subscript')
        ? '<w:vertAlign w:val="subscript"/>'
        : '') +
    (rtl ? '<w:rtl/>' : '') +
    (language === undefined ? '' : languageXml(language));
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`;
}
