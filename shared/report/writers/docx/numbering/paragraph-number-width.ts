import { hangingFor } from './label-width';
import type { Session } from '../session';

const tenMillimetres = 567;

/** The room in front of numbered paragraphs, in twips: enough for the report's widest number. */
export function paragraphNumberWidth({ report, survey }: Session): number {
  return hangingFor(survey.paragraphNumbers, report.look.size, tenMillimetres);
}
