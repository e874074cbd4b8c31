import { titleText } from '../../../../shared/acts/agenda-items';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Section } from '../../../../shared/domain/section';
import { usualAgendaMarkers } from '../../../../shared/report/build/build-agenda';
import { labelAgenda } from '../../../../shared/report/numbering/agenda-labels';

/** The number in front of each agenda item as the page shows it. */
export function agendaNumbers({ agenda }: Pick<Meeting, 'agenda'>): ReadonlyMap<string, string> {
  const labels = labelAgenda(agenda.items, agenda.numbering ?? usualAgendaMarkers);
  return new Map([...labels].map(([id, { text }]) => [id, text]));
}

/** A section in one line: its own heading, or numbers and titles of its items. */
export function sectionName(section: Section, meeting: Meeting): string {
  if (section.heading !== undefined) return titleText(section.heading);
  const numbers = agendaNumbers(meeting);
  return section.items
    .flatMap((id) => meeting.agenda.items.find((item) => item.id === id) ?? [])
    .map(({ id, title }) => `${numbers.get(id) ?? ''} ${titleText(title)}`.trim())
    .join(' / ');
}
