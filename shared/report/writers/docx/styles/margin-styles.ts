import { AlignmentType, LineRuleType } from 'docx';
import type { ReportLook } from '../../../report';
import { pointsToHalfPoints } from '../units';
import type { DeclaredStyle } from './declared-style';

const noteIndent = 284;

/** The styles of what stands in the margins: header, footer, footnotes and comments. */
export function marginStyles(look: ReportLook): readonly DeclaredStyle[] {
  const single = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO };
  const run = { size: pointsToHalfPoints(Math.max(8, look.size - 2)) };
  return [
    {
      id: 'Header',
      name: 'header',
      paragraph: { spacing: single, alignment: AlignmentType.RIGHT },
      run: { ...run, color: '595959' },
    },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: { spacing: single, alignment: AlignmentType.CENTER },
      run: { ...run, color: '595959' },
    },
    {
      id: 'Logo',
      name: 'Logo',
      basedOn: 'Header',
      paragraph: { spacing: { ...single, after: 240 }, alignment: AlignmentType.LEFT },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      paragraph: {
        spacing: { ...single, after: 40 },
        indent: { left: noteIndent, hanging: noteIndent },
      },
      run,
    },
    {
      id: 'CommentText',
      name: 'annotation text',
      paragraph: { spacing: single },
      run: { size: 20 },
    },
  ];
}
