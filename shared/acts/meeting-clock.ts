import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import { endTurn } from './floor';

type Held = NonNullable<Meeting['held']>;

/** Whether a meeting has begun, pauses or is over. */
export function clockState(held: Held | undefined): 'notBegun' | 'running' | 'paused' | 'ended' {
  if (held?.started === undefined) return 'notBegun';
  if (held.ended !== undefined) return 'ended';
  return held.pauses?.some(({ to }) => to === undefined) === true ? 'paused' : 'running';
}

/** Begins the meeting, or goes on with one that was ended by mistake. */
export function beginMeeting(held: Held | undefined, at: Instant): Held {
  const begun = { ...held, started: held?.started ?? at };
  delete begun.ended;
  return begun;
}

/** Pauses a running meeting and resumes a paused one. */
export function pauseMeeting(held: Held | undefined, at: Instant): Held | undefined {
  const state = clockState(held);
  if (held === undefined || (state !== 'running' && state !== 'paused')) return held;
  const pauses = held.pauses ?? [];
  return {
    ...held,
    pauses:
      state === 'running'
        ? [...pauses, { from: at }]
        : pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause)),
  };
}

/** Ends the meeting, and with it a pause and the turn of whoever has the floor. */
export function endMeeting<Facts extends Pick<Meeting, 'held' | 'floor'>>(
  facts: Facts,
  at: Instant,
): Facts {
  const { held } = facts;
  const resumed = clockState(held) === 'paused' ? pauseMeeting(held, at) : held;
  return { ...endTurn(facts, at), held: { ...resumed, started: held?.started ?? at, ended: at } };
}

/** Whole minutes from start to end or now, without pauses; none before the start. */
export function runningMinutes(held: Held | undefined, now: Instant): number | undefined {
  if (held?.started === undefined) return undefined;
  const until = held.ended ?? now;
  const paused = (held.pauses ?? []).reduce(
    (sum, { from, to }) => sum + span(from, to ?? until),
    0,
  );
  return Math.max(0, Math.floor((span(held.started, until) - paused) / 60_000));
}

function span(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
