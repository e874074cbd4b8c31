import type { TitleBlock } from '../../../report';
import { mainText, spansXml } from '../inline/spans';
import { paragraphXml } from './paragraph-xml';
import type { Place, Session } from '../session';

const styles = { title: 'Title', subtitle: 'Subtitle', line: 'TitleLine' } as const;

/** A line of the title block. */
export function titleXml(block: TitleBlock, session: Session, place: Place): string {
  const setting = { style: styles[block.as], align: block.align, marked: [block] };
  const runs = (): string => spansXml(block.content, mainText(session, place));
  return paragraphXml(runs, setting, session, place);
}
