import type { Report } from '../../../report';
import { isEastAsianLanguage, wordLanguage } from '../inline/language';
import { openRoot, xmlPart } from '../xml/xml-part';

const compatibility = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
] as const;

/** The settings of the document, `word/settings.xml`; without a demand to update fields, which Word asks about. */
export function settingsPart({ language, direction }: Report): string {
  const settings = compatibility
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    )
    .join('');
  const eastAsia = isEastAsianLanguage(language) ? wordLanguage(language) : 'zh-CN';
  const bidi = direction === 'rtl' ? wordLanguage(language) : 'ar-SA';
  // The children have a fixed order (ISO 29500-1, 17.15.1.78).
  return xmlPart(
    `${openRoot('w:settings', ['w'])}<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>` +
      '<w:characterSpacingControl w:val="doNotCompress"/>' +
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
      `<w:compat>${settings}</w:compat>` +
      `<w:themeFontLang w:val="${wordLanguage(language)}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/>` +
      '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>' +
      '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
  );
}
