import type { HeadingBlock } from '../../../report';
import { mainText, spansXml } from '../inline/spans';
import type { Place, Session } from '../session';
import { literalLabelXml } from './literal-label';
import { paragraphXml } from './paragraph-xml';

const deepest = 6;

/** A heading, counted by Word where its number is automatic. */
export function headingXml(block: HeadingBlock, session: Session, place: Place): string {
  const { list, literal, suffix, hanging } = session.headings.next(block);
  const isLiteral = literal !== '';
  const setting = {
    style: `Heading${String(Math.min(block.level, deepest))}`,
    list,
    indent: isLiteral && hanging > 0 ? { start: hanging, hanging } : undefined,
    marked: [block],
  };
  const runs = (): string =>
    (isLiteral ? literalLabelXml(literal, suffix, session, place) : '') +
    spansXml(block.content, mainText(session, place));
  return paragraphXml(runs, setting, session, place);
}
