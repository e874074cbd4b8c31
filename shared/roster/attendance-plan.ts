import type { Id } from '../base/ids';
import type { Person } from '../domain/person';
import type { Interval } from '../domain/section';

/** Somebody whom a file brings and nobody knew. */
export type Newcomer = Pick<Person, 'surname' | 'given'> &
  Partial<Pick<Person, 'display' | 'email' | 'affiliation'>>;

/** What an answer teaches about a person: names and addresses by which to know them next time. */
export interface Lesson {
  readonly person: Id;
  readonly aliases: readonly string[];
  /** An address, where the person had none. */
  readonly email?: string;
}

/** One person whom a meeting gains or whose times it learns. */
export interface PlannedAttendance {
  readonly who:
    | { readonly type: 'known'; readonly person: Person }
    | { readonly type: 'new'; readonly person: Newcomer };
  /** In order of time; empty where unknown. */
  readonly stays: readonly Interval[];
}

/** What an accepted attendance file does to a meeting, and what it teaches. */
export interface AttendancePlan {
  readonly people: readonly PlannedAttendance[];
  readonly lessons: readonly Lesson[];
}
