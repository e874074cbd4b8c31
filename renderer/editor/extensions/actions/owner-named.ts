import { foldText } from '../../../../shared/base/text';
import type { Role } from '../../../../shared/domain/group';
import type { Party } from '../../../../shared/domain/party';
import { rolesOf } from '../../../../shared/domain/roles-of';
import { $meetingFrame } from '../../codec/meeting-frame';
import { personNamed } from '../speakers/find-people';
import { $peopleBook } from '../speakers/people-book';

const everyone = new Set(['all', 'everyone', 'everybody', 'tous', 'toutes']);

/** Who is meant by a name after "@": a person, everybody, or a role; nobody where it is unknown. */
export function $ownerNamed(name: string): Party | undefined {
  const person = personNamed(name, $peopleBook());
  if (person !== undefined) return { type: 'person', person: person.id };
  const folded = foldText(name);
  if (everyone.has(folded)) return { type: 'all' };
  const role = $roles().find(({ name }) => foldText(name) === folded);
  return role === undefined ? undefined : { type: 'role', role: role.id, name: role.name };
}

/** Everybody and the roles whose names begin with some letters. */
export function $bodies(query: string): readonly Party[] {
  const folded = foldText(query);
  const all = [...everyone].some((word) => word.startsWith(folded));
  const roles = $roles().filter(({ name }) => foldText(name).startsWith(folded));
  return [
    ...(all ? [{ type: 'all' } as const] : []),
    ...roles.map((role): Party => ({ type: 'role', role: role.id, name: role.name })),
  ];
}

function $roles(): readonly Role[] {
  return rolesOf($meetingFrame());
}
