import type { IsoDate } from '../base/dates';
import type { Id } from '../base/ids';
import type { ActionStatus, Due } from '../domain/action-item';
import type { DecisionBasis, DecisionFacts } from '../domain/decision';

/** A meeting as registers name it. */
export interface RegisterMeeting {
  readonly id: Id;
  readonly title?: string;
  readonly series?: string;
  readonly cycle?: string;
  readonly ordinal?: number;
  readonly date?: IsoDate;
}

/** Where an entry of a register stands: its meeting, and the note and the range in it. */
export interface RegisterPlace {
  readonly meeting: Id;
  /** Id of the note or range that carries the facts. */
  readonly source: Id;
  /** Id of the note to go to; absent where the meeting itself was not found. */
  readonly note?: Id;
  /** Title of the agenda item. */
  readonly item?: string;
}

/** Who owns an action: somebody by name, or everybody. */
export type RegisterOwner =
  { readonly type: 'named'; readonly name: string } | { readonly type: 'all' };

/** What a later meeting reported of an action. */
export interface RegisterReport {
  readonly meeting: Id;
  readonly status: ActionStatus;
  readonly text?: string;
  readonly due?: Due;
  readonly dueDate?: IsoDate;
}

/** A decision of a group's meetings. */
export interface RegisterDecision {
  /** Names it among all decisions. */
  readonly key: string;
  readonly place: RegisterPlace;
  /** As its report numbers it, such as "2021-16/2". */
  readonly number?: string;
  readonly wording: string;
  readonly state: DecisionFacts['state'];
  readonly basis?: DecisionBasis['type'];
  /** Keys of the decision it takes the place of, and of the one that took its place. */
  readonly supersedes?: string;
  readonly supersededBy?: string;
  /** Some of it is off the record: shown in the app with its mark, never exported. */
  readonly offTheRecord?: true;
}

/** An action item of a group's meetings, as the last meeting that spoke of it left it. */
export interface RegisterAction {
  readonly key: string;
  readonly place: RegisterPlace;
  readonly wording: string;
  readonly owners: readonly RegisterOwner[];
  readonly due?: Due;
  /** The day that it is due: the date itself, or that of the next meeting where that is known. */
  readonly dueDate?: IsoDate;
  readonly status: ActionStatus;
  /** What later meetings reported, the oldest first; the last decides the status. */
  readonly reports: readonly RegisterReport[];
  readonly offTheRecord?: true;
}

/** The decisions and actions of a group's meetings, in the order of the meetings. */
export interface Register {
  readonly meetings: readonly RegisterMeeting[];
  readonly decisions: readonly RegisterDecision[];
  readonly actions: readonly RegisterAction[];
}
