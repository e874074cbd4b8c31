import type { Id, IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Meeting } from '../domain/meeting';
import type { NextMeeting } from '../domain/next-meeting';

/** The part of a meeting that announcements are about. */
export type Announcements = Pick<Meeting, 'nextMeetings'>;

/** A meeting to come as somebody describes it. */
export type Announcement = Omit<NextMeeting, 'id'>;

/** Announces a further meeting; they stand in the order of their days, those without one last. */
export function announceMeeting<Facts extends Announcements>(
  facts: Facts,
  announcement: Announcement,
  createId: IdSource,
): Facts {
  const added = { id: createId('next'), ...announcement };
  return withMeetings(facts, [...(facts.nextMeetings ?? []), added]);
}

/** Changes an announced meeting, which keeps its id. */
export function changeAnnouncement<Facts extends Announcements>(
  facts: Facts,
  id: Id,
  announcement: Announcement,
): Facts {
  const meetings = facts.nextMeetings ?? [];
  return withMeetings(
    facts,
    meetings.map((meeting) => (meeting.id === id ? { id, ...announcement } : meeting)),
  );
}

/** Takes an announcement back. */
export function withdrawAnnouncement<Facts extends Announcements>(facts: Facts, id: Id): Facts {
  return withMeetings(
    facts,
    (facts.nextMeetings ?? []).filter((meeting) => meeting.id !== id),
  );
}

function withMeetings<Facts extends Announcements>(
  facts: Facts,
  meetings: readonly NextMeeting[],
): Facts {
  if (meetings.length === 0) return omit(facts, 'nextMeetings') as Facts;
  const dayOf = ({ when }: NextMeeting) => `${when?.date ?? '9999'} ${when?.start ?? ''}`;
  return {
    ...facts,
    nextMeetings: meetings.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)),
  };
}
