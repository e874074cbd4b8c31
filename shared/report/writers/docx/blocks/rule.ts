import type { Place, Session } from '../session';
import { paragraphXml } from './paragraph-xml';

/** A line across the text: an empty paragraph whose style has a border. */
export function ruleXml(session: Session, place: Place): string {
  const indent = place.indent > 0 ? { start: place.indent, hanging: 0 } : undefined;
  return paragraphXml(() => '', { style: 'Rule', indent }, session, place);
}
