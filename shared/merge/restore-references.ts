import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import { annexPlace } from './places';
import type { Sides } from './sides';

interface Identified {
  readonly id: Id;
}

/** The things that are named and missing, from whichever copy has them. */
function missing<Thing extends Identified>(
  present: readonly Identified[],
  named: ReadonlySet<Id>,
  ...sources: readonly (readonly Thing[] | undefined)[]
): readonly Thing[] {
  const there = new Set(present.map(({ id }) => id));
  const found = new Map<Id, Thing>();
  for (const thing of sources.flatMap((one) => one ?? [])) {
    if (named.has(thing.id) && !there.has(thing.id) && !found.has(thing.id)) {
      found.set(thing.id, thing);
    }
  }
  return [...found.values()];
}

/** Everything that some key of the meeting names by id. */
function namedBy(meeting: Meeting, keys: readonly string[]): ReadonlySet<Id> {
  const named = new Set<Id>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && keys.includes(key)) named.add(inner);
      else visit(inner);
    }
  };
  visit(meeting);
  return named;
}

/**
 * The merged meeting with everything that it names: one copy may have deleted a person, an agenda
 * item, a thread or an annex that the other went on to use.
 */
export function restoreReferences(
  meeting: Meeting,
  { a, b }: Sides,
  places: ReadonlySet<string>,
): Meeting {
  const { agenda, annexes = [], threads = [], assets = [] } = meeting;
  const items = missing(
    agenda.items,
    new Set(meeting.sections.flatMap((section) => section.items)),
    a.agenda.items,
    b.agenda.items,
  );
  const used = new Set(
    [...(a.annexes ?? []), ...(b.annexes ?? [])]
      .map(({ id }) => id)
      .filter((id) => places.has(annexPlace(id))),
  );
  const lostAnnexes = missing(annexes, used, a.annexes, b.annexes);
  const lostThreads = missing(threads, namedBy(meeting, ['thread']), a.threads, b.threads);
  const lostAssets = missing(assets, namedBy(meeting, ['asset']), a.assets, b.assets);
  const people = missing(meeting.people, namedBy(meeting, ['person']), a.people, b.people);
  return {
    ...meeting,
    ...(items.length === 0 ? {} : { agenda: { ...agenda, items: [...agenda.items, ...items] } }),
    ...(lostAnnexes.length === 0 ? {} : { annexes: [...annexes, ...lostAnnexes] }),
    ...(lostThreads.length === 0 ? {} : { threads: [...threads, ...lostThreads] }),
    ...(lostAssets.length === 0 ? {} : { assets: [...assets, ...lostAssets] }),
    ...(people.length === 0 ? {} : { people: [...meeting.people, ...people] }),
  };
}
