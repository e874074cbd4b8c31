import type { Message } from '../../base/result';
import { errorMessage, warningMessage } from '../../base/result';
import type { Meeting } from '../../domain/meeting';
import type { Section } from '../../domain/section';
import { quote, writePath } from '../write-path';

/** Leaves out of sections the agenda items that are missing; a section without any item is an error. */
export function repairSections(meeting: Meeting): {
  readonly value: Meeting;
  readonly messages: readonly Message[];
} {
  const items = new Set(meeting.agenda.items.map(({ id }) => id));
  const messages: Message[] = [];
  const repair = (section: Section, index: number): Section => {
    const missing = section.items.filter((id) => !items.has(id));
    if (missing.length === 0) return section;
    const where = writePath(['meeting', 'sections', index]);
    const names = missing
      .map((id) => quote(id))
      .slice(0, 5)
      .join(', ');
    const left = section.items.filter((id) => items.has(id));
    messages.push(
      left.length === 0
        ? errorMessage(
            'file.item-missing',
            `${where} is about ${names}, which is not in meeting.agenda.items; add the agenda item.`,
            where,
          )
        : warningMessage(
            'file.item-missing',
            `${where} names ${names}, which is not in meeting.agenda.items; it is left out there.`,
            where,
          ),
    );
    return { ...section, items: left };
  };
  return { value: { ...meeting, sections: meeting.sections.map(repair) }, messages };
}
