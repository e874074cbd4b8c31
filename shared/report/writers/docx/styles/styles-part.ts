import {
  DocumentAttributes,
  DocumentDefaults,
  StyleForCharacter,
  StyleForParagraph,
  Styles,
} from 'docx';
import type { Document, ICharacterStyleOptions, IParagraphPropertiesOptions } from 'docx';
import type { Report } from '../../../report';
import { isEastAsianLanguage, wordLanguage } from '../inline/language';
import { pointsToHalfPoints } from '../units';
import { componentToXml } from '../xml/component-to-xml';
import { xmlPart } from '../xml/xml-part';
import { fontsOf } from './fonts';
import { headingStyles } from './heading-styles';
import { listStyles } from './list-styles';
import { marginStyles } from './margin-styles';
import { createTableStyles } from './table-styles';
import { tableParagraphStyles } from './table-paragraph-styles';
import { textStyles } from './text-styles';

const characterStyles: readonly ICharacterStyleOptions[] = [
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: '0B4F9E', underline: { type: 'single' } } },
  { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
  { id: 'CommentReference', name: 'annotation reference', run: { size: 16 } },
];

/** The part with every style of the report, `word/styles.xml`. */
export function stylesPart(report: Report, file: Document): string {
  const { look } = report;
  const declared = [
    ...textStyles(report),
    ...headingStyles(look),
    ...listStyles(look),
    ...tableParagraphStyles(look),
    ...marginStyles(look),
  ];
  const styles = new Styles({
    initialStyles: new DocumentAttributes(['w']),
    importedStyles: [
      documentDefaults(report),
      ...declared.map(
        (style) =>
          new StyleForParagraph({
            ...(style.id === 'Normal' ? {} : { basedOn: 'Normal' }),
            quickFormat: true,
            ...style,
          }),
      ),
      ...characterStyles.map((style) => new StyleForCharacter(style)),
      ...createTableStyles(),
    ],
  });
  return xmlPart(componentToXml(styles, file));
}

function documentDefaults({ look, language, direction }: Report): DocumentDefaults {
  const paragraph: IParagraphPropertiesOptions = { widowControl: true };
  return new DocumentDefaults({
    paragraph,
    run: {
      font: fontsOf(look, look.bodyFont),
      size: pointsToHalfPoints(look.size),
      color: look.colour,
      language: {
        value: wordLanguage(language),
        eastAsia: isEastAsianLanguage(language) ? wordLanguage(language) : 'zh-CN',
        bidirectional: direction === 'rtl' ? wordLanguage(language) : 'ar-SA',
      },
    },
  });
}
