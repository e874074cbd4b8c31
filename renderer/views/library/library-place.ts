import type { ValueOf } from '../../../shared/ipc/contract';
import type { MeetingSummary } from './meeting-title';

/** What the other side tells about the library. */
export type Overview = ValueOf<'library.overview'>;

/** Which meetings the library shows. */
export type LibraryPlace =
  | { readonly type: 'all' }
  | { readonly type: 'recent' }
  | { readonly type: 'loose' }
  | { readonly type: 'group'; readonly folder: string };

function latestFirst(a: MeetingSummary, b: MeetingSummary): number {
  const day = (meeting: MeetingSummary) =>
    `${meeting.date ?? meeting.modified.slice(0, 10)} ${meeting.start ?? ''}`;
  return day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : 0;
}

/** Every meeting of the library, the latest first. */
export function allMeetings({ groups, meetings }: Overview): readonly MeetingSummary[] {
  return [...groups.flatMap((group) => group.meetings), ...meetings].toSorted(latestFirst);
}

/** The meetings of one place, the latest first; the recent ones in the order of their opening. */
export function meetingsIn(
  place: LibraryPlace,
  overview: Overview,
  recent: readonly MeetingSummary[],
): readonly MeetingSummary[] {
  switch (place.type) {
    case 'all':
      return allMeetings(overview);
    case 'recent':
      return recent;
    case 'loose':
      return overview.meetings.toSorted(latestFirst);
    case 'group':
      return (
        overview.groups
          .find(({ folder }) => folder === place.folder)
          ?.meetings.toSorted(latestFirst) ?? []
      );
  }
}

/** The place itself, or all meetings where nothing is left at that place. */
export function placeThatIs(
  place: LibraryPlace,
  { groups, meetings }: Overview,
  recent: readonly MeetingSummary[],
): LibraryPlace {
  const isThere =
    (place.type === 'recent' && recent.length > 0) ||
    (place.type === 'loose' && meetings.length > 0) ||
    (place.type === 'group' && groups.some(({ folder }) => folder === place.folder));
  return isThere ? place : { type: 'all' };
}

/** Names a place in lists of places. */
export function placeId(place: LibraryPlace): string {
  return place.type === 'group' ? `group:${place.folder}` : place.type;
}

/** The place of this name; all meetings where there is none such any more. */
export function placeOf(id: string, { groups }: Overview): LibraryPlace {
  if (id === 'recent') return { type: 'recent' };
  if (id === 'loose') return { type: 'loose' };
  const group = groups.find(({ folder }) => id === `group:${folder}`);
  return group === undefined ? { type: 'all' } : { type: 'group', folder: group.folder };
}
