import { group, groupFacts } from '../../builders/group';
import { meeting } from '../../builders/meeting';
import { person } from '../../builders/people';
import type { Group } from '../../../shared/domain/group';
import type { Meeting } from '../../../shared/domain/meeting';

const named = (name: string, affiliation: string) => {
  const [given = '', surname = ''] = name.split(' ');
  return person(given, surname, { affiliation });
};

const people = [
  named('Livia Brandt', 'Alpine Water Office'),
  named('Amara Chowdry', 'Delta Institute'),
  named('Tendai Moyo', 'Secretariat'),
  named('Jonas Mwangi', 'Office of the Envoy'),
  named('Annika Ester', 'Gauge Network Association'),
  named('Ben Wallace', 'River Users’ Union'),
  named('Wolf Kerner', 'University of the North'),
  named('Flavia Warner', 'Hydrology Council'),
  named('Joyce Cheng', 'Open Maps Foundation'),
  named('Ravi Menon', 'Delta Institute'),
  named('Elise Dupont', 'Agency for Water'),
  named('Kofi Mensah', 'Coast Guard Service'),
  named('Ingrid Soren', 'Hydro North'),
  named('Tomas Ruiz', 'Basin Parliament'),
  named('Aiko Tanaka', 'Flood Research Centre'),
  named('Fatima Alaoui', 'Ministry of Water'),
  named('Piotr Zielin', 'Dike Board'),
  named('Maria Silva', 'Youth for Rivers'),
  named('Noor Haddad', 'Wells and Springs'),
  named('Sione Tama', 'Islands Commission'),
];

const series = [
  {
    id: 'series-virtual',
    name: 'virtual meeting',
    counts: 'series' as const,
    modality: 'virtual' as const,
    hour: { type: 'utc' as const, start: '14:00', end: '15:30' },
    officers: [
      { person: people[0]?.id ?? '', role: 'co-chair' },
      { person: people[1]?.id ?? '', role: 'chat-moderator' },
    ],
  },
];

const facts = groupFacts({
  name: 'Working Group on River Data and Strategy',
  shortName: 'WG-Strategy',
  style: 'sectioned',
  series,
  snippets: [
    { short: 'ogn', text: 'Open Gauge Network' },
    { short: 'crd', text: 'Committee on River Data' },
    { short: 'fd', text: 'Flood Desk' },
    { short: 'sec', text: 'the Secretariat' },
    { short: 'hc', text: 'Hydrology Council' },
    { short: 'bp', text: 'basin parliaments' },
    { short: 'wg', text: 'the working group' },
    { short: 'rd', text: 'readings of the gauges' },
    { short: 'oba', text: 'Office for Basin Affairs' },
    { short: 'mm', text: 'members of the group' },
  ],
});

/** A standing group: its roster of twenty, its officers, its style and five abbreviations that expand as typed. */
export const effortGroup: Group = group({
  facts,
  people,
  roster: people.map(({ id }) => ({ person: id })),
});

/** The meeting before the one that is noted. */
export const formerMeeting: Meeting = meeting({
  group: facts,
  seat: { series: 'series-virtual', ordinal: 15 },
  schedule: { date: '2026-03-11', start: '14:00', end: '15:30', zone: 'UTC' },
  attending: people.slice(0, 12),
  annexes: [
    {
      id: 'annex-people',
      label: { type: 'auto' },
      include: 'included',
      source: { type: 'participants' },
    },
  ],
  created: '2026-03-11T13:00:00Z',
  modified: '2026-03-11T16:00:00Z',
});
