import { warningMessage } from '../../base/result';
import type { Message } from '../../base/result';
import type { Instant } from '../../base/dates';
import type { Stay } from './attendance-file';
import type { TimedEntry } from './collect-people';
import { readAction } from './read-action';
import type { Action } from './read-action';
import type { Entry } from './read-entries';
import type { ToInstant } from './to-instants';

interface Event {
  readonly entry: Entry;
  readonly action: Action | undefined;
  readonly at: Instant | undefined;
}

/**
 * Turns a list of joining and leaving into stays. The list ends when it is saved, so whoever has not
 * left by then has a stay without an end; the first row of a person carries all their stays.
 */
export function readEvents(
  entries: readonly Entry[],
  toInstant: ToInstant,
  messages: Message[],
): readonly TimedEntry[] {
  const guess = guessActions(entries);
  const people = new Map<string, Event[]>();
  for (const entry of entries) {
    const word = entry.action ?? '';
    const action = readAction(word) ?? guess.get(word);
    if (action === undefined) {
      messages.push(
        warningMessage(
          'attendance.unknown-action',
          `"${word}" is neither joining nor leaving in a language known here; the person is kept, the time is not.`,
          `line ${String(entry.line)}`,
        ),
      );
    }
    const key = entry.email ?? entry.name;
    const event = { entry, action, at: toInstant(entry.at) };
    const events = people.get(key);
    if (events === undefined) people.set(key, [event]);
    else events.push(event);
  }
  return [...people.values()].flatMap((events) => {
    const stays = pair(events);
    return events.map(({ entry }, index) => ({ entry, stays: index === 0 ? stays : [] }));
  });
}

/**
 * What words mean that are in no language known here. Beside known words of joining only they are
 * leaving, and the other way round; where none is known, joining comes first: the word with which most
 * people begin is joining, the others are leaving.
 */
function guessActions(entries: readonly Entry[]): ReadonlyMap<string, Action> {
  const words = [...new Set(entries.flatMap(({ action }) => action ?? []))];
  const known = new Set(words.flatMap((word) => readAction(word) ?? []));
  const unknown = words.filter((word) => readAction(word) === undefined);
  const isJoinKnown = known.has('join');
  if (isJoinKnown || known.has('leave')) {
    if (isJoinKnown && known.has('leave')) return new Map();
    return new Map(unknown.map((word) => [word, isJoinKnown ? 'leave' : 'join']));
  }
  const begins = new Map<string, number>();
  const seen = new Set<string>();
  for (const { name, action } of entries) {
    if (action === undefined) continue;
    begins.set(action, (begins.get(action) ?? 0) + (seen.has(name) ? 0 : 1));
    seen.add(name);
  }
  const [join] = [...begins].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return new Map([...begins.keys()].map((word) => [word, word === join ? 'join' : 'leave']));
}

/** Stays from events in order of time; two devices that join and leave are one stay from first to last. */
function pair(events: readonly Event[]): readonly Stay[] {
  const timed = events
    .flatMap(({ action, at }) => (at === undefined || action === undefined ? [] : [{ action, at }]))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const stays: Stay[] = [];
  let from: Instant | undefined;
  let depth = 0;
  let lastLeave: Instant | undefined;
  for (const { action, at } of timed) {
    if (action !== 'leave') {
      from ??= at;
      depth += 1;
      lastLeave = undefined;
    } else if (from === undefined) {
      const last = stays.at(-1);
      // A leaving after a leaving is the second device, whose joining was not written.
      if (last?.to !== undefined && last.from !== undefined)
        stays[stays.length - 1] = { from: last.from, to: at };
      else stays.push({ to: at });
    } else {
      depth -= 1;
      lastLeave = at;
      if (depth === 0) {
        stays.push({ from, to: at });
        from = undefined;
      }
    }
  }
  if (from !== undefined) stays.push(lastLeave === undefined ? { from } : { from, to: lastLeave });
  return stays;
}
