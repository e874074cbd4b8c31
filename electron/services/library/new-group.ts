import type { IdSource } from '../../../shared/base/ids';
import { defaultRoles } from '../../../shared/domain/default-roles';
import type { Group } from '../../../shared/domain/group';
import type { ParamsOf } from '../../../shared/ipc/contract';

/** A group with what was said of it, the usual roles and rules, and nobody in it. */
export function newGroup(wishes: ParamsOf<'library.createGroup'>, ids: IdSource): Group {
  const { name, shortName, language, zone, style, series } = wishes;
  return {
    facts: {
      id: ids('group'),
      name,
      ...(shortName === undefined ? {} : { shortName }),
      zone,
      language,
      style: style ?? 'sectioned',
      roles: defaultRoles,
      series: series === undefined ? [] : [{ id: ids('series'), name: series, counts: 'series' }],
      rules: { keepDeletedDays: 90, log: 'keep' },
    },
    people: [],
    roster: [],
  };
}
