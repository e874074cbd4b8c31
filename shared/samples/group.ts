import { defaultRoles } from '../domain/default-roles';
import type { Group, GroupFacts, RosterEntry } from '../domain/group';
import type { Series } from '../domain/series';
import { samplePeople } from './people';

const purpose =
  'to prepare principles and practical tools with which readings of rivers and warnings of floods can be shared openly, in time, and in words that people on the banks understand';

const virtualMeetings: Series = {
  id: 's-virtual',
  name: 'Virtual meetings',
  counts: 'series',
  cycles: [
    { id: 'c-2025', name: 'Forum 2025' },
    { id: 'c-2026', name: 'Forum 2026' },
  ],
  currentCycle: 'c-2026',
  modality: 'virtual',
  hour: { type: 'zone', zone: 'Europe/Vienna', start: '15:00', end: '17:00' },
  officers: [
    { person: 'p-teixeira', role: 'co-chair' },
    { person: 'p-nguyen', role: 'co-chair' },
    { person: 'p-woldemichael', role: 'host' },
    { person: 'p-elouazzani', role: 'chat-moderator' },
    { person: 'p-nidhubh', role: 'rapporteur' },
  ],
  standingItems: [
    { id: 'st-opening', title: 'Opening', level: 0, minutes: 10, topic: 't-opening' },
    {
      id: 'st-principles',
      title: 'Draft Principles',
      level: 0,
      minutes: 40,
      topic: 't-principles',
    },
    { id: 'st-aob', title: 'Any other business', level: 0, minutes: 5, topic: 't-aob' },
  ],
};

const draftingCalls: Series = {
  id: 's-drafting',
  name: 'Drafting calls',
  counts: 'cycle',
  cycles: [{ id: 'c-drafting-2026', name: 'Forum 2026' }],
  currentCycle: 'c-drafting-2026',
  modality: 'virtual',
  hour: { type: 'utc', start: '08:00', end: '09:30' },
};

const openHours: Series = {
  id: 's-open-hour',
  name: 'Open hours for newcomers',
  counts: 'series',
  modality: 'virtual',
  hour: { type: 'rotating', starts: ['02:00', '10:00', '18:00'] },
};

/** The facts of the sample's group, as every meeting of the sample embeds them. */
export const sampleGroupFacts: GroupFacts = {
  id: 'g-wg-data',
  name: 'Working Group on Open River and Flood Data',
  shortName: 'WG-Data',
  designation: 'working group',
  parent: { name: 'Shared Rivers Forum', shortName: 'SRF' },
  charter: 'https://example.org/wg-data/charter',
  purpose,
  zone: 'Europe/Vienna',
  language: 'en',
  spelling: 'en-GB',
  style: 'sectioned',
  roles: [
    ...defaultRoles,
    { id: 'interpreter', name: 'interpreter', plural: 'interpreters' },
    { id: 'secretariat', name: 'Secretariat' },
  ],
  categories: [
    {
      id: 'cat-authorities',
      name: 'Basin authority',
      plural: 'Governments and basin authorities',
    },
    { id: 'cat-science', name: 'Science', plural: 'Science and technical community' },
    { id: 'cat-communities', name: 'Community', plural: 'Riverside communities' },
    { id: 'cat-private', name: 'Private sector', plural: 'Private sector' },
  ],
  series: [virtualMeetings, draftingCalls, openHours],
  recordingPolicy:
    'The recording is available to members of the group on request to the Secretariat, for ninety days.',
  glossary: [
    { term: 'SRF', expansion: 'Shared Rivers Forum' },
    { term: 'WG-Data', expansion: 'Working Group on Open River and Flood Data' },
    { term: 'OGN', expansion: 'Open Gauge Network' },
    { term: 'RCA', expansion: 'Riverside Communities’ Alliance' },
    { term: 'IHF', expansion: 'Institute for Hydrological Forecasting' },
  ],
  snippets: [
    { short: 'iwa', text: 'it was agreed that ' },
    { short: 'thx', text: 'The co-chair thanked the participants and closed the meeting at ' },
    { short: 'inv', text: 'Members are invited to send comments to the mailing list by ' },
  ],
  reportingVerbs: [
    'asked whether',
    'noted that',
    'proposed',
    'recalled that',
    'reported that',
    'supported',
    'cautioned that',
    'wondered whether',
  ],
  fileNames: '{group.shortName}-{meeting.ordinal}-{version}',
  rules: { keepDeletedDays: 90, log: 'destroyOnApproval', quorum: 8 },
};

/** Standing role of the few who have one other than member. */
const officerRoles: Readonly<Record<string, string>> = {
  'p-teixeira': 'co-chair',
  'p-nguyen': 'co-chair',
  'p-woldemichael': 'host',
  'p-elouazzani': 'chat-moderator',
  'p-nidhubh': 'rapporteur',
  'p-odegard': 'observer',
  'p-isikoglu': 'observer',
};

const guests: readonly string[] = ['p-desrosiers', 'p-aprhisiart', 'p-oyun'];

const termEnds: Readonly<Record<string, string>> = {
  'p-teixeira': '2026-12-31',
  'p-hoogerhuys': '2026-06-30',
};

const roster: readonly RosterEntry[] = samplePeople
  .filter(({ id }) => !guests.includes(id))
  .map(({ id, category }) => {
    const until = termEnds[id];
    return {
      person: id,
      role: officerRoles[id] ?? 'participant',
      ...(category === undefined ? {} : { category }),
      from: '2025-01-01',
      ...(until === undefined ? {} : { until }),
    };
  });

/** The sample's group with its people and roster. */
export const sampleGroup: Group = {
  facts: sampleGroupFacts,
  people: samplePeople.filter(({ id }) => !guests.includes(id)),
  roster,
};
