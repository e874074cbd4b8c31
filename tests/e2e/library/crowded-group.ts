import type { Group } from '../../../shared/domain/group';
import { group, groupFacts } from '../../builders/group';
import { person } from '../../builders/people';

const given = [
  'Ada',
  'Zoë',
  'Bram',
  'Lívia',
  'Tendai',
  'Maximiliane-Charlotte',
  'Ngozi',
  'Li',
  'Örjan',
];
const surnames = [
  'Okafor',
  'Ångström',
  'de la Fuente Echeverría y Montemayor',
  'Nguyễn',
  'Mwangi',
  'Çelik',
  'Brandt',
  'Wei',
  'O’Sullivan-Fitzgerald',
  'Zielińska',
  'Łukaszewicz',
];
const offices = [
  'Alpine Water Office',
  'Delta Institute',
  'Ministry of the Environment, Directorate-General for Hydrology and Water Resources Management',
  'Gauge Network Association',
];

const categories = [
  { id: 'cat-authorities', name: 'Basin authority', plural: 'Governments and basin authorities' },
  { id: 'cat-science', name: 'Science', plural: 'Science and technical community' },
  {
    id: 'cat-communities',
    name: 'Riverside and floodplain communities and their associations',
    plural: 'Communities',
  },
];

function pick<Thing>(things: readonly Thing[], at: number): Thing {
  return things[at % things.length]!;
}

/** A group with so many people, long names among them, and something of everything that a group can have. */
export function crowdedGroup(count: number): Group {
  const people = Array.from({ length: count }, (_, at) =>
    person(pick(given, at), pick(surnames, at * 7), {
      id: `person-${at}`,
      affiliation: pick(offices, at),
      ...(at % 3 === 0 ? {} : { email: `somebody.${at}@a-rather-long-domain.example` }),
      ...(at % 5 === 0 ? { category: pick(categories, at).id } : {}),
    }),
  );
  const facts = groupFacts({
    name: 'Intersessional Working Group on the Exchange of Hydrological Data across Borders',
    shortName: 'WG-Exchange',
    purpose: 'to prepare principles with which readings of rivers can be shared openly and in time',
    charter: 'https://rivers.example/charter',
    fileNames: '{group.shortName}-{series.name}-{meeting.ordinal}-{version}',
    categories,
    snippets: [{ short: 'iwa', text: 'it was agreed that' }],
    glossary: [{ term: 'OGN', expansion: 'Open Gauge Network' }],
    reportingVerbs: ['asked whether', 'noted that'],
    rules: { keepDeletedDays: 90, log: 'destroyOnApproval', quorum: 12 },
    series: [
      {
        id: 'series-virtual',
        name: 'virtual meeting',
        counts: 'cycle',
        cycles: [
          { id: 'cycle-1', name: 'Forum 2029' },
          { id: 'cycle-2', name: 'Forum 2030' },
        ],
        currentCycle: 'cycle-2',
        modality: 'virtual',
        hour: { type: 'zone', zone: 'Europe/Vienna', start: '15:00', end: '17:00' },
        officers: [
          { person: 'person-2', role: 'co-chair' },
          { person: 'person-5', role: 'chat-moderator' },
        ],
        standingItems: [
          { id: 'st-1', title: 'Opening', level: 0, minutes: 10, topic: 'topic-1' },
          { id: 'st-2', title: 'Draft principles', level: 0, minutes: 40, topic: 'topic-2' },
          { id: 'st-3', title: 'Comments received', level: 1, topic: 'topic-3' },
        ],
      },
      {
        id: 'series-drafting',
        name: 'drafting call of the editors of the principles and of their annexes',
        counts: 'series',
        hour: { type: 'rotating', starts: ['02:00', '10:00', '18:00'] },
      },
    ],
  });
  return group({
    facts,
    people,
    roster: people
      .filter((_, at) => at % 11 !== 10)
      .map(({ id }, at) => ({
        person: id,
        ...(at % 4 === 0 ? { role: pick(['chair', 'observer', 'chat-moderator'], at) } : {}),
        ...(at % 3 === 0 ? { category: pick(categories, at).id } : {}),
        ...(at % 13 === 0 ? { until: '2025-12-31' } : {}),
      })),
  });
}
