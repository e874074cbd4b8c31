import type { Id } from '../base/ids';
import { collapseSpace } from '../base/text';
import type { Meeting } from '../domain/meeting';

type Keyed = ReadonlyMap<string, Id>;

/** Things by a key; what two things of one copy share tells neither. */
function byKey<Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
): Keyed {
  const found = new Map<string, Id>();
  const twice = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    if (found.has(key)) twice.add(key);
    found.set(key, thing.id);
  }
  return new Map([...found].filter(([key]) => !twice.has(key)));
}

/** The same message pasted twice in one copy is two messages: they are counted. */
function countTwins(messages: NonNullable<Meeting['chat']>): ReadonlyMap<Id, string> {
  const counts = new Map<string, number>();
  return new Map(
    messages.map(({ id, from, text, at }) => {
      const key = [collapseSpace(from), collapseSpace(text), at?.slice(0, 16)].join('\n');
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [id, `${key}\n${count}`];
    }),
  );
}

/** Which ids of `b` name the same as which other ids of `a`. */
function match(a: Keyed, b: Keyed, inA: ReadonlySet<Id>, inB: ReadonlySet<Id>) {
  return [...b].flatMap(([key, id]): [Id, Id][] => {
    const other = a.get(key);
    const isFree = other !== undefined && other !== id && !inA.has(id) && !inB.has(other);
    return isFree ? [[id, other]] : [];
  });
}

function idsOf(things: readonly { readonly id: Id }[] | undefined): ReadonlySet<Id> {
  return new Set(things?.map(({ id }) => id));
}

/**
 * Which ids of one copy mean what the other copy knows by another id: the same person by e-mail
 * address (never by name alone), that person's participation, and the same chat message by sender,
 * words and minute.
 */
export function matchCopies(a: Meeting, b: Meeting): ReadonlyMap<Id, Id> {
  const mail = (meeting: Meeting) =>
    byKey(meeting.people, ({ email }) => email?.trim().toLowerCase());
  const people = new Map(match(mail(a), mail(b), idsOf(a.people), idsOf(b.people)));
  const seats = (meeting: Meeting) =>
    byKey(meeting.participants, ({ person }) => people.get(person) ?? person);
  const participants = match(seats(a), seats(b), idsOf(a.participants), idsOf(b.participants));
  const messages = ({ chat = [] }: Meeting) => {
    const keys = countTwins(chat);
    return byKey(chat, ({ id }) => keys.get(id));
  };
  const chat = match(messages(a), messages(b), idsOf(a.chat), idsOf(b.chat));
  return new Map([...people, ...participants, ...chat]);
}

/** Keys whose values are ids that may have to be another copy's. */
const idKeys = new Set(['id', 'person', 'message', 'replyTo', 'participant', 'persons']);

/** A value with the ids of one copy written as the other copy knows them; what has none is the same value. */
export function renameIds<Value>(value: Value, names: ReadonlyMap<Id, Id>): Value {
  return names.size === 0 ? value : (rename(value, names) as Value);
}

function rename(value: unknown, names: ReadonlyMap<Id, Id>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const renamed = items.map((item) => rename(item, names));
    return renamed.some((item, index) => item !== items[index]) ? renamed : items;
  }
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const own = typeof inner === 'string' && idKeys.has(key) ? names.get(inner) : undefined;
    return [key, own ?? rename(inner, names)] as const;
  });
  const before = value as Readonly<Record<string, unknown>>;
  return entries.some(([key, inner]) => inner !== before[key])
    ? Object.fromEntries(entries)
    : value;
}
