import type { Meeting } from '../domain/meeting';
import type { Tombstone } from '../domain/tombstone';

/** Two copies of one meeting, `a` leading, and the state from which both come where it is known. */
export interface Sides {
  readonly a: Meeting;
  readonly b: Meeting;
  readonly base: Meeting | undefined;
}

/** The names of deleted things with their last revision, by what they were and their id. */
export function gravesOf(meeting: Meeting | undefined): ReadonlyMap<string, Tombstone> {
  return new Map((meeting?.tombstones ?? []).map((grave) => [`${grave.what} ${grave.id}`, grave]));
}
