import type { Instant } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Floor, Turn } from '../domain/floor';
import type { Meeting } from '../domain/meeting';
import type { Party } from '../domain/party';

/** The part of a meeting that the speakers' list is. */
type WithFloor = Pick<Meeting, 'floor'>;

/** Where a turn begins: in which section, with which note. */
export interface TurnPlace {
  readonly section?: Id;
  readonly note?: Id;
}

/** Those who wait for the floor, the next one first. */
export function waitingTurns({ floor }: WithFloor): readonly Turn[] {
  return (floor?.turns ?? []).filter(({ spoke }) => spoke === undefined);
}

/** Who has the floor now. */
export function speakingTurn({ floor }: WithFloor): Turn | undefined {
  return floor?.turns.findLast(({ spoke }) => spoke !== undefined && spoke.to === undefined);
}

/** Who has spoken, in the order in which they began. */
export function spokenTurns({ floor }: WithFloor): readonly Turn[] {
  return (floor?.turns ?? [])
    .filter(({ spoke }) => spoke?.to !== undefined)
    .toSorted((one, other) => ((one.spoke?.from ?? '') < (other.spoke?.from ?? '') ? -1 : 1));
}

/** Whether two parties are the same somebody. */
export function isSameParty(one: Party, other: Party): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Puts somebody at the end of those who wait, or, for a reply, behind the last reply before all others.
 * Who waits already stays where they are; on a closed list only replies are taken.
 */
export function askForFloor<Facts extends WithFloor>(
  facts: Facts,
  speaker: Party,
  { at, createId, reply = false }: AskOptions,
): Facts {
  const waiting = waitingTurns(facts);
  const isThere = waiting.some((turn) => isSameParty(turn.speaker, speaker));
  if (isThere || (facts.floor?.closed !== undefined && !reply)) return facts;
  const turn: Turn = {
    id: createId('turn'),
    speaker,
    asked: at,
    ...(reply ? { reply: true as const } : {}),
  };
  return withWaiting(facts, place(waiting, turn));
}

/** When somebody asks, and whether it is for a reply. */
export interface AskOptions {
  readonly at: Instant;
  readonly createId: IdSource;
  readonly reply?: boolean;
}

/** Makes a waiting turn a reply, which goes before the others, or an ordinary one again, which goes behind them. */
export function toggleReply<Facts extends WithFloor>(facts: Facts, id: Id): Facts {
  const waiting = waitingTurns(facts);
  const turn = waiting.find((one) => one.id === id);
  if (turn === undefined) return facts;
  const others = waiting.filter((one) => one !== turn);
  const changed: Turn =
    turn.reply === true ? omit(turn, 'reply') : { ...turn, reply: true as const };
  return withWaiting(facts, place(others, changed));
}

/** Moves somebody who waits up or down among those who wait. */
export function moveTurn<Facts extends WithFloor>(facts: Facts, id: Id, by: 1 | -1): Facts {
  const waiting = [...waitingTurns(facts)];
  const from = waiting.findIndex((turn) => turn.id === id);
  const turn = waiting[from];
  const other = waiting[from + by];
  if (turn === undefined || other === undefined) return facts;
  waiting[from] = other;
  waiting[from + by] = turn;
  return withWaiting(facts, waiting);
}

/** Takes somebody off the list; of who has spoken the time is gone with it. */
export function dropTurn<Facts extends WithFloor>(facts: Facts, id: Id): Facts {
  const { floor } = facts;
  if (floor?.turns.some((turn) => turn.id === id) !== true) return facts;
  return { ...facts, floor: { ...floor, turns: floor.turns.filter((turn) => turn.id !== id) } };
}

/** Gives the floor to somebody who waits, which ends the turn of whoever had it. */
export function giveFloor<Facts extends WithFloor>(
  facts: Facts,
  id: Id,
  at: Instant,
  { section, note }: TurnPlace = {},
): Facts {
  if (!waitingTurns(facts).some((turn) => turn.id === id)) return facts;
  const ended = endTurn(facts, at);
  const turns = (ended.floor?.turns ?? []).map((turn) =>
    turn.id === id
      ? {
          ...turn,
          spoke: { from: at },
          ...(section === undefined ? {} : { section }),
          ...(note === undefined ? {} : { note }),
        }
      : turn,
  );
  return { ...ended, floor: { ...ended.floor, turns } };
}

/** Ends the turn of whoever has the floor, at its own begin where that is later. */
export function endTurn<Facts extends WithFloor>(facts: Facts, at: Instant): Facts {
  const { floor } = facts;
  if (floor === undefined || speakingTurn(facts) === undefined) return facts;
  const turns = floor.turns.map((turn) =>
    turn.spoke === undefined || turn.spoke.to !== undefined
      ? turn
      : { ...turn, spoke: { ...turn.spoke, to: at < turn.spoke.from ? turn.spoke.from : at } },
  );
  return { ...facts, floor: { ...floor, turns } };
}

/** Closes the list, or opens a closed one again. */
export function toggleClosed<Facts extends WithFloor>(facts: Facts, at: Instant): Facts {
  const floor = facts.floor ?? { turns: [] };
  return {
    ...facts,
    floor: floor.closed === undefined ? { ...floor, closed: at } : omit(floor, 'closed'),
  };
}

function place(waiting: readonly Turn[], turn: Turn): readonly Turn[] {
  if (turn.reply !== true) return [...waiting, turn];
  const replies = waiting.filter(({ reply }) => reply === true);
  return [...replies, turn, ...waiting.filter(({ reply }) => reply !== true)];
}

function withWaiting<Facts extends WithFloor>(facts: Facts, waiting: readonly Turn[]): Facts {
  const begun = (facts.floor?.turns ?? []).filter(({ spoke }) => spoke !== undefined);
  const floor: Floor = { ...facts.floor, turns: [...begun, ...waiting] };
  return { ...facts, floor };
}
