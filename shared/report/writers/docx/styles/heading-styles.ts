import { LineRuleType } from 'docx';
import type { ReportLook } from '../../../report';
import { pointsToHalfPoints, pointsToTwips } from '../units';
import type { DeclaredStyle } from './declared-style';
import { fontsOf } from './fonts';

const single = { line: 240, lineRule: LineRuleType.AUTO };
const levels = [1, 2, 3, 4, 5, 6] as const;

/** The headings, and the lines of the title block. */
export function headingStyles(look: ReportLook): readonly DeclaredStyle[] {
  return [...levels.map((level) => headingStyle(level, look)), ...titleStyles(look)];
}

function headingStyle(level: (typeof levels)[number], look: ReportLook): DeclaredStyle {
  const size = look.headingSizes[level - 1] ?? look.headingSizes.at(-1) ?? look.size;
  const number = String(level);
  return {
    id: `Heading${number}`,
    name: `heading ${number}`,
    next: 'BodyText',
    paragraph: {
      keepNext: true,
      keepLines: true,
      // A heading stands nearer to what it heads than to what went before.
      spacing: {
        before: pointsToTwips(level === 1 ? size * 1.4 : size),
        after: level === 1 ? 120 : 80,
        ...single,
      },
      outlineLevel: level - 1,
    },
    run: {
      bold: true,
      italics: level > 2,
      size: pointsToHalfPoints(size),
      color: look.headingColour,
      font: fontsOf(look, look.headingFont),
    },
  };
}

function titleStyles(look: ReportLook): readonly DeclaredStyle[] {
  const run = { font: fontsOf(look, look.headingFont), color: look.headingColour };
  const subtitleSize = look.size + (look.titleSize - look.size) / 2.5;
  const together = { keepNext: true, keepLines: true };
  return [
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      paragraph: { ...together, spacing: { before: 0, after: 120, ...single } },
      run: { ...run, bold: true, size: pointsToHalfPoints(look.titleSize) },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      paragraph: { ...together, spacing: { before: 0, after: 80, ...single } },
      run: { ...run, size: pointsToHalfPoints(subtitleSize) },
    },
    {
      id: 'TitleLine',
      name: 'Title Line',
      next: 'BodyText',
      paragraph: { ...together, spacing: { after: 60 } },
    },
  ];
}
