import fc from 'fast-check';
import type { Group, GroupFacts } from '../../../shared/domain/group';
import type { Person } from '../../../shared/domain/person';
import type { Series } from '../../../shared/domain/series';
import { style } from '../style';
import {
  clock,
  date,
  few,
  language,
  linkAddress,
  name,
  object,
  pool,
  tidyText,
  zone,
} from './basics';

/** The people of the pool, each with different facts. */
export const people: fc.Arbitrary<Person[]> = fc.tuple(
  ...pool.people.map((id) =>
    object(
      { id: fc.constant(id), surname: tidyText, given: tidyText },
      {
        order: fc.constantFrom('givenFirst' as const, 'surnameFirst' as const),
        display: name,
        honorific: name,
        function: name,
        affiliation: name,
        represents: name,
        category: fc.constantFrom(...pool.categories),
        email: fc.constant('ann@example.org'),
        aliases: few(name),
        initials: fc.constantFrom('AL', 'BE'),
        zone,
        language,
      },
    ),
  ),
);

export const cycle = fc.record({ id: fc.constant('cycle-1'), name });

export const modality = fc.constantFrom('virtual' as const, 'inPerson', 'hybrid');

const hour = fc.oneof(
  object({ type: fc.constant('utc' as const), start: clock }, { end: clock }),
  object({ type: fc.constant('zone' as const), zone, start: clock }, { end: clock }),
  fc.record({
    type: fc.constant('rotating' as const),
    starts: fc.array(clock, { minLength: 1, maxLength: 3 }),
  }),
);

const standingItem = object(
  { id: fc.constant('st-1'), title: tidyText, level: fc.nat(2), topic: fc.constant('topic-1') },
  { minutes: fc.nat(120) },
);

const series: fc.Arbitrary<Series> = object(
  { id: fc.constant('series-1'), name, counts: fc.constantFrom('series', 'cycle') },
  {
    cycles: few(cycle, 1),
    currentCycle: fc.constant('cycle-1'),
    modality,
    hour,
    officers: few(
      fc.record({ person: fc.constantFrom(...pool.people), role: fc.constantFrom(...pool.roles) }),
      2,
    ),
    standingItems: few(standingItem, 1),
  },
);

const named = (ids: readonly string[]) =>
  fc.tuple(...ids.map((id) => object({ id: fc.constant(id), name }, { plural: name })));

export const roles = named(pool.roles);

/** Facts of a group that has the roles and categories of the pool, and one series. */
export const groupFacts: fc.Arbitrary<GroupFacts> = object(
  {
    id: fc.constant('g-1'),
    name,
    zone,
    language,
    style: fc.constant('house'),
    roles,
    categories: named(pool.categories),
    series: series.map((one) => [one]),
    rules: object(
      {
        keepDeletedDays: fc.nat(3650),
        log: fc.constantFrom('keep' as const, 'destroyOnApproval' as const),
      },
      { quorum: fc.nat(50) },
    ),
  },
  {
    shortName: name,
    designation: name,
    parent: object({ name }, { shortName: name }),
    charter: linkAddress,
    purpose: tidyText,
    spelling: language,
    styles: fc.constant([style()]),
    recordingPolicy: tidyText,
    glossary: few(fc.record({ term: name, expansion: name })),
    snippets: few(fc.record({ short: name, text: tidyText })),
    words: few(name),
    reportingVerbs: few(name),
    fileNames: fc.constant('{series.name}-{meeting.ordinal}'),
  },
);

const rosterEntry = object(
  { person: fc.constantFrom(...pool.people) },
  {
    role: fc.constantFrom(...pool.roles),
    category: fc.constantFrom(...pool.categories),
    from: date,
    until: date,
  },
);

/** Any valid group. */
export const arbitraryGroup: fc.Arbitrary<Group> = fc.record({
  facts: groupFacts,
  people,
  roster: few(rosterEntry),
});
