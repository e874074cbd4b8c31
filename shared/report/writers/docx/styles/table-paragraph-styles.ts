import { LineRuleType } from 'docx';
import type { ReportLook } from '../../../report';
import { pointsToHalfPoints } from '../units';
import type { DeclaredStyle } from './declared-style';

/** The styles of paragraphs in tables, and of the gap below one. */
export function tableParagraphStyles(look: ReportLook): readonly DeclaredStyle[] {
  const size = pointsToHalfPoints(Math.max(8, look.size - 1));
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      paragraph: { spacing: { before: 20, after: 40, line: 250, lineRule: LineRuleType.AUTO } },
      run: { size },
    },
    // LibreOffice has a style of this name and tags the cells that use it as header cells in PDF.
    { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { bold: true } },
    {
      id: 'TableLabel',
      name: 'Table Label',
      basedOn: 'TableText',
      paragraph: { keepNext: true },
      run: { bold: true },
    },
    { id: 'TableList', name: 'Table List', basedOn: 'TableText' },
    {
      id: 'TableGap',
      name: 'Table Gap',
      paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
    },
  ];
}
