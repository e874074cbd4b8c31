import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { Report } from '../../../report';
import { isEastAsianLanguage } from '../inline/language';
import { pointsToHalfPoints, pointsToTwips } from '../units';
import type { DeclaredStyle } from './declared-style';

const tenMillimetres = 567;

/** The styles of running text. */
export function textStyles({ look, direction, language }: Report): readonly DeclaredStyle[] {
  const after = pointsToTwips(look.spaceAfter);
  const line = Math.round(look.lineSpacing * 240);
  const indented = { left: tenMillimetres, right: tenMillimetres };
  return [
    {
      id: 'Normal',
      name: 'Normal',
      paragraph: {
        bidirectional: direction === 'rtl',
        spacing: { before: 0, after, line, lineRule: LineRuleType.AUTO },
      },
      // Latin words in a text said to be Chinese throughout would be broken at any letter.
      ...(isEastAsianLanguage(language) ? { run: { language: { value: 'en-GB' } } } : {}),
    },
    {
      id: 'BodyText',
      name: 'Body Text',
      paragraph: look.justified ? { alignment: AlignmentType.BOTH } : {},
    },
    {
      id: 'NumberedParagraph',
      name: 'Numbered Paragraph',
      basedOn: 'BodyText',
    },
    { id: 'NoSpacing', name: 'No Spacing', paragraph: { spacing: { after: 0 } } },
    {
      id: 'Label',
      name: 'Label',
      next: 'BodyText',
      paragraph: { keepNext: true, keepLines: true, spacing: { after: Math.round(after / 2) } },
      run: { bold: true },
    },
    { id: 'Quote', name: 'Quote', basedOn: 'BodyText', paragraph: { indent: indented } },
    {
      id: 'Caption',
      name: 'caption',
      next: 'BodyText',
      paragraph: { keepNext: true, keepLines: true, spacing: { before: after, after: 80 } },
      run: { bold: true, size: pointsToHalfPoints(look.size - 1) },
    },
    {
      // Not "Figure": LibreOffice would hide every picture's own tag of that name in a PDF.
      id: 'Picture',
      name: 'Picture',
      paragraph: { spacing: { before: after, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'PictureCaption',
      name: 'Picture Caption',
      basedOn: 'Caption',
      paragraph: { keepNext: false, spacing: { before: 0, after: after * 2 } },
    },
    {
      id: 'Rule',
      name: 'Rule',
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '7F7F7F' } },
        spacing: { before: 0, after: after * 2, line: 120, lineRule: LineRuleType.EXACT },
      },
    },
  ];
}
