import type { Agenda, AgendaItem } from '../../domain/agenda';
import { persons } from '../build/parties';
import { toRichText } from '../build/text';

const item = (
  id: string,
  topic: string,
  title: string,
  level: number,
  more: Partial<AgendaItem> = {},
): AgendaItem => ({
  id: `w9-${id}`,
  topic,
  title: toRichText(title),
  level,
  label: { type: 'auto' },
  state: 'done',
  ...more,
});

const items: readonly AgendaItem[] = [
  item('k1', 't-opening', 'Introduction, logistics, agenda', 0, { minutes: 10 }),
  item('k2', 't-principles', 'Draft Principles, version 0.6', 0, {
    minutes: 45,
    presenters: persons('nguyen'),
    documents: [
      {
        title: 'Draft Principles, version 0.6',
        link: 'https://example.org/wg-data/2026/09',
        symbol: 'WGD/2026/09',
      },
    ],
  }),
  item('k2a', 't-principles-text', 'Articles agreed so far', 1),
  item('k2b', 't-principles-exceptions', 'Register of exceptions', 1),
  item('k2c', 't-principles-appeal', 'Appeal against an exception', 1),
  item('k3', 't-licences', 'Licences: the model clause', 0, {
    minutes: 15,
    presenters: persons('hoogerhuys'),
  }),
  item('k4', 't-catalogue', 'Catalogue of gauging stations: first edition', 0, {
    minutes: 15,
    presenters: persons('thorvaldsdottir'),
  }),
  item('k4a', 't-catalogue-app', 'Demonstration of the field app', 1, { state: 'withdrawn' }),
  item('k5', 't-alerts', 'Flood alerts: results of the trial', 0, {
    minutes: 20,
    presenters: persons('alsawwaf', 'okwuosa'),
  }),
  item('k6', 't-outage', 'Outage of the Ordava gauges', 0, {
    minutes: 10,
    addedDuringMeeting: true,
    notForAttribution: true,
  }),
  item('k7', 't-next-steps', 'Next steps and future meetings', 0, { minutes: 5 }),
  item('k8', 't-aob', 'Any other business', 0, { minutes: 5 }),
];

const versionOf = (kept: readonly AgendaItem[]) =>
  kept.map(({ id, title, level, label }) => ({ id, title, level, label }));

/** The agenda of the ninth meeting: item 6 was added when it was adopted, a sub-item was withdrawn. */
export const ninthAgenda: Agenda = {
  numbering: ['1.', 'a)'],
  items,
  circulated: {
    at: '2026-05-06T08:00:00Z',
    items: versionOf(items.filter(({ id }) => id !== 'w9-k6')),
  },
  adopted: { at: '2026-05-13T13:06:00Z', items: versionOf(items) },
};
