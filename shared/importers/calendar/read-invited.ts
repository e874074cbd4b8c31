import { collapseSpace } from '../../base/text';
import type { Invited, InvitationReply } from './calendar-draft';
import type { CalendarComponent, CalendarProperty } from './components';
import { parameterOf } from './components';

const replies: Readonly<Record<string, InvitationReply>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  DELEGATED: 'delegated',
};

const roles: Readonly<Record<string, Invited['role']>> = {
  CHAIR: 'chair',
  'OPT-PARTICIPANT': 'optional',
  'NON-PARTICIPANT': 'nonParticipant',
};

const types: Readonly<Record<string, Invited['type']>> = {
  ROOM: 'room',
  RESOURCE: 'resource',
  GROUP: 'group',
};

/**
 * Who is invited to an event, in the order of the file, each address once: an organiser who is also
 * among the invited is marked, one who is not stands first.
 */
export function readInvited(event: CalendarComponent): readonly Invited[] {
  const invited = event.properties
    .filter(({ name }) => name === 'attendee')
    .map((property) => readOne(property));
  const organisers = event.properties
    .filter(({ name }) => name === 'organizer')
    .map((property): Invited => ({ ...readOne(property), organiser: true, reply: 'accepted' }));
  const [organiser] = organisers;
  const all =
    organiser === undefined || invited.some((one) => isSame(one, organiser))
      ? invited.map((one) =>
          organiser !== undefined && isSame(one, organiser)
            ? { ...one, organiser: true as const }
            : one,
        )
      : [organiser, ...invited].filter(hasIdentity);
  return all.reduce<Invited[]>((kept, one) => {
    const at = kept.findIndex((other) => isSame(other, one));
    if (at === -1) kept.push(one);
    else kept[at] = joined(kept[at] ?? one, one);
    return kept;
  }, []);
}

function hasIdentity({ name, email }: Invited): boolean {
  return name !== undefined || email !== undefined;
}

/** One address is one invitation; without an address nothing is the same. */
function isSame(one: Invited, other: Invited): boolean {
  return one.email !== undefined && one.email === other.email;
}

/** An address that is listed twice: what either line knows, and the answer where there is one. */
function joined(first: Invited, second: Invited): Invited {
  const name = first.name ?? second.name;
  return {
    ...first,
    ...(name === undefined ? {} : { name }),
    role: first.role === 'chair' || second.role === 'chair' ? 'chair' : first.role,
    reply: first.reply === 'noAnswer' ? second.reply : first.reply,
    ...(first.organiser === true || second.organiser === true ? { organiser: true } : {}),
  };
}

function readOne({ line, property }: CalendarProperty): Invited {
  const address = String(property.getFirstValue() ?? '').trim();
  const email = (
    /^mailto:\s*<?([^\s<>?]+@[^\s<>?]+)>?/iu.exec(address)?.[1] ??
    /^[^\s:@]+@[^\s:@]+$/u.exec(address)?.[0] ??
    parameterOf(property, 'email')
  )?.toLowerCase();
  const common = collapseSpace(parameterOf(property, 'cn') ?? '').replaceAll(
    /^["'\u2018\u2019]+|["'\u2018\u2019]+$/gu,
    '',
  );
  const name = common.replace(/\s*<[^<>@\s]+@[^<>\s]+>$/u, '').trim();
  const hasName = name !== '' && !name.includes('@');
  const inName = /^[^\s<>@]+@[^\s<>@]+$/u.exec(name)?.[0].toLowerCase();
  const known = email ?? inName;
  return {
    line,
    ...(hasName ? { name } : {}),
    ...(known === undefined ? {} : { email: known }),
    role: roles[parameterOf(property, 'role')?.toUpperCase() ?? ''] ?? 'required',
    reply: replies[parameterOf(property, 'partstat')?.toUpperCase() ?? ''] ?? 'noAnswer',
    type: types[parameterOf(property, 'cutype')?.toUpperCase() ?? ''] ?? 'person',
  };
}
