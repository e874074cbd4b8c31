import type { ReportLook } from '../../../report';
import { pointsToTwips } from '../units';
import type { DeclaredStyle } from './declared-style';

/** The styles of items in lists. */
export function listStyles(look: ReportLook): readonly DeclaredStyle[] {
  const after = pointsToTwips(look.spaceAfter);
  return [
    {
      id: 'ListParagraph',
      name: 'List Paragraph',
      paragraph: { contextualSpacing: true },
    },
    {
      id: 'ListParagraphSpaced',
      name: 'List Paragraph Spaced',
      basedOn: 'BodyText',
      paragraph: { spacing: { after: Math.round(after * 0.75) } },
    },
    { id: 'ListContinue', name: 'List Continue', basedOn: 'BodyText' },
  ];
}
