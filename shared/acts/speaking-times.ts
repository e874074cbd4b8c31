import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import type { Turn } from '../domain/floor';
import type { Meeting } from '../domain/meeting';
import type { Party } from '../domain/party';
import { isSameParty } from './floor';

/** How long somebody spoke, in how many turns. */
export interface SpeakingTime {
  readonly speaker: Party;
  readonly milliseconds: number;
  readonly turns: number;
}

/** The speaking times of one section; of turns outside the agenda where there is none. */
export interface SectionTimes {
  readonly section: Id | undefined;
  readonly milliseconds: number;
  readonly speakers: readonly SpeakingTime[];
}

/** Milliseconds of one turn, until now or the meeting's end where it still goes on. */
export function turnTime({ spoke }: Turn, { held }: Pick<Meeting, 'held'>, now: Instant): number {
  if (spoke === undefined) return 0;
  const until = spoke.to ?? held?.ended ?? now;
  return Math.max(0, Date.parse(until) - Date.parse(spoke.from));
}

/** Who spoke how long by the speakers' list, section by section in the order of the report, the longest first. */
export function speakingTimes(
  meeting: Pick<Meeting, 'floor' | 'held' | 'sections'>,
  now: Instant,
): readonly SectionTimes[] {
  const turns = (meeting.floor?.turns ?? []).filter(({ spoke }) => spoke !== undefined);
  const known = new Set(meeting.sections.map(({ id }) => id));
  const placeOf = ({ section }: Turn) =>
    section !== undefined && known.has(section) ? section : undefined;
  return [...meeting.sections.map(({ id }) => id), undefined].flatMap((section): SectionTimes[] => {
    const own = turns.filter((turn) => placeOf(turn) === section);
    if (own.length === 0) return [];
    const speakers: SpeakingTime[] = [];
    for (const turn of own) {
      const milliseconds = turnTime(turn, meeting, now);
      const at = speakers.findIndex(({ speaker }) => isSameParty(speaker, turn.speaker));
      const before = speakers[at];
      if (before === undefined) speakers.push({ speaker: turn.speaker, milliseconds, turns: 1 });
      else {
        speakers[at] = {
          ...before,
          milliseconds: before.milliseconds + milliseconds,
          turns: before.turns + 1,
        };
      }
    }
    speakers.sort((one, other) => other.milliseconds - one.milliseconds);
    const milliseconds = speakers.reduce((sum, one) => sum + one.milliseconds, 0);
    return [{ section, milliseconds, speakers }];
  });
}
