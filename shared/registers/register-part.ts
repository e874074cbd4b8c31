import type { IsoDate } from '../base/dates';
import type { Id } from '../base/ids';
import type { ActionFacts, ActionStatus, Due, MatterArising } from '../domain/action-item';
import type { Meeting } from '../domain/meeting';
import type { NextMeeting } from '../domain/next-meeting';
import type { Party } from '../domain/party';
import { decisionNumbersOf } from '../report/decision-numbers-of';
import { meantTexts } from '../report/meant-texts';
import { fullName } from '../report/names/person-facts';
import type { RegisterDecision, RegisterMeeting, RegisterOwner, RegisterPlace } from './register';

/** An action item as its own meeting has it. */
export interface PartAction {
  readonly place: RegisterPlace;
  readonly wording: string;
  readonly owners: readonly RegisterOwner[];
  readonly due?: Due;
  readonly status: ActionStatus;
  readonly offTheRecord?: true;
}

/** A matter of an earlier meeting that came to this one. */
export interface PartMatter {
  readonly source: MatterArising['source'];
  readonly wording: string;
  readonly owners: readonly RegisterOwner[];
  readonly due?: Due;
  readonly status: ActionStatus;
  readonly reported?: MatterArising['reported'];
}

/** What one meeting gives to the registers: little enough that thousands fit into memory. */
export interface RegisterPart {
  readonly meeting: RegisterMeeting;
  readonly seriesId?: Id;
  readonly modified: string;
  /** It is a copy to send, which says less than the meeting itself. */
  readonly isCopy?: true;
  /** Meetings to come that it announced. */
  readonly next: readonly NextMeeting[];
  readonly decisions: readonly Omit<RegisterDecision, 'supersededBy'>[];
  readonly actions: readonly PartAction[];
  readonly matters: readonly PartMatter[];
}

/** Names an entry of a register among all: its meeting and its note or range. */
export function registerKey({ meeting, note }: MatterArising['source']): string {
  return `${meeting}/${note}`;
}

/** What a meeting gives to the registers of its group. */
export function registerPartOf(meeting: Meeting): RegisterPart {
  const { id, seat, group } = meeting;
  const decisions = meantTexts(meeting, 'decision', 'protectedToo');
  const numbers = decisions.length === 0 ? new Map<Id, string>() : decisionNumbersOf(meeting);
  const series = group?.series.find((one) => one.id === seat?.series);
  const date: IsoDate | undefined = meeting.schedule?.date ?? meeting.held?.started?.slice(0, 10);
  const placeOf = (text: { id: Id; note: Id; item?: string }): RegisterPlace => ({
    meeting: id,
    source: text.id,
    note: text.note,
    ...(text.item === undefined ? {} : { item: text.item }),
  });
  const owners = (parties: readonly Party[]) => parties.map((party) => ownerOf(party, meeting));
  const factsOf = (action: ActionFacts) => ({
    owners: owners(action.owners),
    ...(action.due === undefined ? {} : { due: action.due }),
    status: action.status,
  });
  return {
    meeting: {
      id,
      ...(meeting.title === undefined ? {} : { title: meeting.title }),
      ...(series === undefined ? {} : { series: series.name }),
      ...(seat?.cycle === undefined ? {} : { cycle: seat.cycle.name }),
      ...(seat === undefined ? {} : { ordinal: seat.ordinal }),
      ...(date === undefined ? {} : { date }),
    },
    ...(seat === undefined ? {} : { seriesId: seat.series }),
    modified: meeting.modified,
    ...(meeting.copy === undefined ? {} : { isCopy: true as const }),
    next: meeting.nextMeetings ?? [],
    decisions: decisions.flatMap((text) => {
      if (text.meaning.kind !== 'decision') return [];
      const { state, basis, supersedes } = text.meaning.decision;
      const number = numbers.get(text.id);
      return {
        key: registerKey({ meeting: id, note: text.id }),
        place: placeOf(text),
        ...(number === undefined ? {} : { number }),
        wording: text.words,
        state,
        ...(basis === undefined ? {} : { basis: basis.type }),
        ...(supersedes === undefined ? {} : { supersedes: registerKey(supersedes) }),
        ...(text.offTheRecord === true ? { offTheRecord: true as const } : {}),
      };
    }),
    actions: meantTexts(meeting, 'action', 'protectedToo').flatMap((text) =>
      text.meaning.kind === 'action'
        ? {
            place: placeOf(text),
            wording: text.words,
            ...factsOf(text.meaning.action),
            ...(text.offTheRecord === true ? { offTheRecord: true as const } : {}),
          }
        : [],
    ),
    matters: (meeting.mattersArising ?? []).map(({ source, wording, action, reported }) => ({
      source,
      wording,
      ...factsOf(action),
      ...(reported === undefined ? {} : { reported }),
    })),
  };
}

function ownerOf(party: Party, { people }: Meeting): RegisterOwner {
  switch (party.type) {
    case 'all':
      return { type: 'all' };
    case 'person': {
      const person = people.find(({ id }) => id === party.person);
      return { type: 'named', name: person === undefined ? party.person : fullName(person) };
    }
    case 'organisation':
    case 'delegation':
    case 'role':
      return { type: 'named', name: party.name };
    case 'unnamed':
    case 'unresolved':
      return { type: 'named', name: party.text };
  }
}
