import type { FindingPlace } from '../../../../shared/checks/finding';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Translate } from '../../../../shared/i18n/translate';
import { sectionName } from '../agenda/section-name';

/** Where a finding is, in a few words. */
export function placeWords(place: FindingPlace, meeting: Meeting, t: Translate): string {
  switch (place.type) {
    case 'note': {
      if (meeting.opening.notes.some(({ id }) => id === place.id)) return t('page.opening');
      const section = meeting.sections.find(({ notes }) => notes.some(({ id }) => id === place.id));
      return section === undefined ? t('page.closing') : sectionName(section, meeting);
    }
    case 'section': {
      const section = meeting.sections.find(({ id }) => id === place.id);
      return section === undefined ? t('checks.inMeeting') : sectionName(section, meeting);
    }
    case 'person':
      return t('page.people');
    case 'facts':
      return t('checks.inMeeting');
    case 'generated':
      return t('checks.inOpening');
  }
}
