import { isEastAsianLanguage } from '../inline/language';
import { runsXml } from '../inline/runs';
import type { Suffix } from '../numbering/level-shape';
import type { Place, Session } from '../session';

const gaps: Readonly<Record<Suffix, string>> = {
  tab: '<w:r><w:tab/></w:r>',
  space: '<w:r><w:t xml:space="preserve"> </w:t></w:r>',
  nothing: '',
};

/** A label that was set by hand, as text, with what parts it from what follows. */
export function literalLabelXml(
  label: string,
  gap: Suffix,
  session: Session,
  place: Place,
): string {
  const { direction, language } = place;
  const eastAsian = isEastAsianLanguage(language ?? session.report.language);
  return runsXml(label, { direction, eastAsian }) + gaps[gap];
}
