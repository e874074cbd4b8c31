import { defaultRoles } from './default-roles';
import type { GroupFacts, Role } from './group';

/** The roles that people can have at a meeting: its group's, its own where it has no group, or the usual ones. */
export function rolesOf({
  group,
  roles,
}: {
  readonly group?: GroupFacts | undefined;
  readonly roles?: readonly Role[] | undefined;
}): readonly Role[] {
  return group?.roles ?? roles ?? defaultRoles;
}
