import { defaultRoles } from '../../shared/domain/default-roles';
import type { Group, GroupFacts } from '../../shared/domain/group';

/** The facts of an invented group with one series of virtual meetings, numbered by cycle. */
export function groupFacts(more: Partial<GroupFacts> = {}): GroupFacts {
  return {
    id: 'group-river-watch',
    name: 'Working Group on River Observation',
    shortName: 'WG-Rivers',
    designation: 'working group',
    parent: { name: 'Forum of Upland Waters', shortName: 'FUW' },
    zone: 'UTC',
    language: 'en',
    style: 'sectioned',
    roles: defaultRoles,
    series: [
      {
        id: 'series-regular',
        name: 'virtual meeting',
        counts: 'cycle',
        cycles: [{ id: 'cycle-2030', name: 'FUW 2030' }],
        currentCycle: 'cycle-2030',
        modality: 'virtual',
      },
    ],
    rules: { keepDeletedDays: 90, log: 'keep' },
    ...more,
  };
}

/** A group with these facts, people and roster. */
export function group(more: Partial<Group> = {}): Group {
  return { facts: groupFacts(), people: [], roster: [], ...more };
}
