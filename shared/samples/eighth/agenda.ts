import type { Agenda, AgendaItem } from '../../domain/agenda';
import { person, persons } from '../build/parties';
import { toRichText } from '../build/text';

const item = (
  id: string,
  topic: string,
  title: string,
  level: number,
  more: Partial<AgendaItem> = {},
): AgendaItem => ({
  id: `w8-${id}`,
  topic,
  title: toRichText(title),
  level,
  label: { type: 'auto' },
  state: 'done',
  ...more,
});

const items: readonly AgendaItem[] = [
  item('j1', 't-opening', 'Opening; report of the seventh meeting; matters arising', 0, {
    minutes: 15,
  }),
  item('j2', 't-principles', 'Draft Principles, version 0.5: third reading', 0, {
    minutes: 45,
    presenters: persons('nguyen'),
    documents: [
      {
        title: 'Draft Principles, version 0.5',
        link: 'https://example.org/wg-data/2026/07',
        symbol: 'WGD/2026/07',
      },
    ],
  }),
  item('j2a', 't-principles-text', 'Articles 1 to 6', 1),
  item('j2b', 't-principles-procedure', 'Procedure until the session of the Council', 1),
  item('j3', 't-licences', 'Licences for station data (deferred from the seventh meeting)', 0, {
    minutes: 15,
    presenters: [person('aprhisiart')],
  }),
  item('j4', 't-alerts', 'Flood alerts in riverside languages: progress of the trial', 0, {
    minutes: 15,
    presenters: persons('alsawwaf', 'quispe'),
  }),
  item('j5', 't-releases', 'Reservoir releases: exchange in confidence', 0, {
    minutes: 10,
    offTheRecord: true,
  }),
  item('j6', 't-forum-week', 'Forum Week 2026: outline of the programme', 0, { minutes: 10 }),
  item('j7', 't-aob', 'Any other business', 0, { minutes: 5 }),
];

/** The agenda of the eighth meeting, in another numbering, with an item that is off the record. */
export const eighthAgenda: Agenda = {
  numbering: ['1.', '(a)'],
  items,
  adopted: {
    at: '2026-04-15T13:05:00Z',
    items: items.map(({ id, title, level, label }) => ({ id, title, level, label })),
  },
};
