import type { Instant } from '../../base/dates';
import type { Id } from '../../base/ids';
import type { AgendaItem } from '../../domain/agenda';
import type { Annex } from '../../domain/annex';
import type { Asset } from '../../domain/asset';
import type { CollectedReport } from '../../domain/collected-report';
import type { CommentThread } from '../../domain/comment-thread';
import { defaultRoles } from '../../domain/default-roles';
import type { GroupFacts, Role } from '../../domain/group';
import type { RichText } from '../../domain/inline';
import type { Label } from '../../domain/label';
import type { Meeting } from '../../domain/meeting';
import type { NextMeeting } from '../../domain/next-meeting';
import type { Note } from '../../domain/note';
import type { Participant } from '../../domain/participant';
import type { Person } from '../../domain/person';
import type { ReportChoice } from '../../domain/report-choice';
import type { FrozenNumbers, Status } from '../../domain/status';

/** What a report is made from: a meeting, or a collected report. */
export type ReportSource =
  | { readonly type: 'meeting'; readonly meeting: Meeting }
  | { readonly type: 'collected'; readonly report: CollectedReport };

/** A section as both kinds of source have it; `items` are the agenda items treated in it. */
export interface SubjectSection {
  readonly id: Id;
  readonly level: number;
  readonly items: readonly AgendaItem[];
  readonly heading?: RichText;
  readonly label: Label;
  readonly notes: readonly Note[];
  readonly whenEmpty?: 'omit' | 'bare' | 'phrase';
  readonly notForAttribution: boolean;
}

/** What meetings and collected reports have in common, so that the report is built in one way. */
export interface Subject {
  readonly id: Id;
  readonly meeting?: Meeting;
  readonly collected?: CollectedReport;
  readonly group?: GroupFacts;
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly participants: readonly Participant[];
  readonly agenda: readonly AgendaItem[];
  readonly opening: readonly Note[];
  readonly sections: readonly SubjectSection[];
  readonly closing: readonly Note[];
  readonly annexes: readonly Annex[];
  readonly nextMeetings: readonly NextMeeting[];
  readonly threads: readonly CommentThread[];
  readonly assets: readonly Asset[];
  readonly status: Status;
  readonly frozenNumbers?: FrozenNumbers;
  readonly choice: ReportChoice;
  readonly created: Instant;
  readonly modified: Instant;
}

/** Sees a source as a subject; nothing is left out yet. */
export function toSubject(source: ReportSource): Subject {
  return source.type === 'meeting' ? fromMeeting(source.meeting) : fromCollected(source.report);
}

function fromMeeting(meeting: Meeting): Subject {
  const items = new Map(meeting.agenda.items.map((item) => [item.id, item]));
  return {
    ...common(meeting),
    meeting,
    roles: meeting.group?.roles ?? meeting.roles ?? defaultRoles,
    participants: meeting.participants,
    agenda: meeting.agenda.items,
    opening: meeting.opening.notes,
    sections: meeting.sections.map((section) => {
      const treated = section.items.flatMap((id) => items.get(id) ?? []);
      return {
        id: section.id,
        level: treated.length === 0 ? 0 : Math.min(...treated.map((item) => item.level)),
        items: treated,
        ...(section.heading === undefined ? {} : { heading: section.heading }),
        label: section.label,
        notes: section.notes,
        ...(section.whenEmpty === undefined ? {} : { whenEmpty: section.whenEmpty }),
        notForAttribution: treated.some((item) => item.notForAttribution === true),
      };
    }),
    closing: meeting.closing.notes,
  };
}

function fromCollected(collected: CollectedReport): Subject {
  return {
    ...common(collected),
    collected,
    roles: collected.group.roles,
    participants: [],
    agenda: [],
    opening: [],
    sections: collected.sections.map((section) => ({
      id: section.id,
      level: section.level,
      items: [],
      ...(section.heading === undefined ? {} : { heading: section.heading }),
      label: section.label,
      notes: section.notes,
      ...(section.whenEmpty === undefined ? {} : { whenEmpty: section.whenEmpty }),
      notForAttribution: false,
    })),
    closing: [],
  };
}

function common(source: Meeting | CollectedReport) {
  return {
    id: source.id,
    ...(source.group === undefined ? {} : { group: source.group }),
    people: source.people,
    annexes: source.annexes ?? [],
    nextMeetings: source.nextMeetings ?? [],
    threads: source.threads ?? [],
    assets: source.assets ?? [],
    status: source.status,
    ...(source.frozenNumbers === undefined ? {} : { frozenNumbers: source.frozenNumbers }),
    choice: source.report,
    created: source.created,
    modified: source.modified,
  };
}
