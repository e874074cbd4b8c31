import type { IsoDate } from '../base/dates';
import type { Group } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';

/** Somebody to whom a mail goes. */
export interface Recipient {
  readonly name?: string | undefined;
  readonly address: string;
}

/** Whom a mail is addressed to at first: nobody, those present, all who were expected, or the group's roster. */
export type Circle = 'nobody' | 'present' | 'participants' | 'roster';

/** The people of a circle who have an address, and how many have none. */
export interface Addressed {
  readonly recipients: readonly Recipient[];
  readonly withoutAddress: number;
}

/** Written recipients that were read, and the first that is no address. */
export interface ReadRecipients {
  readonly recipients: readonly Recipient[];
  readonly wrong: string | undefined;
}

/**
 * The people of a circle with their addresses, each address once, in the meeting's or roster's order. Who
 * left the roster before the day, or comes to it later, is not in it.
 */
export function addressCircle(
  circle: Circle,
  { people, participants }: Pick<Meeting, 'people' | 'participants'>,
  group: Pick<Group, 'people' | 'roster'> | undefined,
  day: IsoDate,
): Addressed {
  const known = new Map<string, Person>();
  for (const person of [...(group?.people ?? []), ...people]) {
    // The meeting's own entry wins, but for an address that only the roster has.
    const { email } = known.get(person.id) ?? {};
    known.set(person.id, { ...(email === undefined ? {} : { email }), ...person });
  }
  const ids = idsOf(circle, participants, group, day);
  const found = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const recipients = found.flatMap((person) => {
    const address = person.email?.trim() ?? '';
    const name = nameOf(person);
    return isMailAddress(address) ? [{ ...(name === '' ? {} : { name }), address }] : [];
  });
  return {
    recipients: withoutDoubles(recipients),
    withoutAddress: found.length - recipients.length,
  };
}

function idsOf(
  circle: Circle,
  participants: Meeting['participants'],
  group: Pick<Group, 'roster'> | undefined,
  day: IsoDate,
): readonly string[] {
  switch (circle) {
    case 'nobody':
      return [];
    case 'present':
      return participants
        .filter(({ attendance }) => attendance === 'present')
        .map(({ person }) => person);
    case 'participants':
      return participants.map(({ person }) => person);
    case 'roster':
      return (group?.roster ?? [])
        .filter(({ from = day, until = day }) => from <= day && day <= until)
        .map(({ person }) => person);
  }
}

function nameOf({ display, given, surname, order }: Person): string {
  const parts = order === 'surnameFirst' ? [surname, given] : [given, surname];
  return display ?? parts.filter((part) => part !== '').join(' ');
}

/** The recipients as people edit them: one in a line, "Ada Okafor <ada@example.org>". */
export function writeRecipients(recipients: readonly Recipient[]): string {
  return recipients
    .map(({ name, address }) => (name === undefined ? address : `${name} <${address}>`))
    .join('\n');
}

/** Reads recipients from lines, or from a list with semicolons, or with commas between plain addresses. */
export function parseRecipients(text: string): ReadRecipients {
  const recipients: Recipient[] = [];
  let wrong: string | undefined;
  for (const entry of text.split(/[\n\r;]|,(?=[^<>]*@)|(?<=>)\s*,/u).map((one) => one.trim())) {
    if (entry === '') continue;
    const [, name = '', inner] = /^(.*?)<([^<>]*)>$/su.exec(entry) ?? [];
    const address = (inner ?? entry).trim();
    if (!isMailAddress(address)) wrong ??= entry;
    else {
      const shown = name.trim().replaceAll(/^"|"$/gu, '');
      recipients.push({ ...(shown === '' ? {} : { name: shown }), address });
    }
  }
  return { recipients: withoutDoubles(recipients), wrong };
}

/** Whether a text is an address that every mail program takes: the dot-atom form of RFC 5322 (3.4.1) in ASCII. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/u.test(
      text,
    )
  );
}

function withoutDoubles(recipients: readonly Recipient[]): readonly Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const one of recipients) {
    const key = one.address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, one);
  }
  return [...byAddress.values()];
}
