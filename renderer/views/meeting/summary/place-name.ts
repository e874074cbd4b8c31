import type { Id } from '../../../../shared/base/ids';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Translate } from '../../../../shared/i18n/translate';
import { sectionName } from '../agenda/section-name';

/** A place of the page in words: an item, the opening or the closing. */
export function placeName(meeting: Meeting, place: Id, t: Translate): string {
  const section = meeting.sections.find(({ id }) => id === place);
  if (section !== undefined) return sectionName(section, meeting) || t('agenda.untitled');
  return t(place === 'closing' ? 'page.closing' : 'page.opening');
}
