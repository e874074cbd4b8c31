import { foldText } from '../../../shared/base/text';
import type { Words } from '../../state/use-words';
import { meetingTitle } from './meeting-title';
import type { MeetingSummary } from './meeting-title';

function searchText(meeting: MeetingSummary, words: Words): string {
  const { group, series, date, file } = meeting;
  const day = date === undefined ? [] : [date, words.formats.day(date)];
  return foldText(
    [meetingTitle(meeting, words), group?.name, series, file, ...day]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

/** The meetings in whose title, group, series, date or file name every word of the search occurs, whatever its case and accents. */
export function filterMeetings(
  meetings: readonly MeetingSummary[],
  search: string,
  words: Words,
): readonly MeetingSummary[] {
  const wanted = foldText(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return meetings;
  return meetings.filter((meeting) => {
    const text = searchText(meeting, words);
    return wanted.every((word) => text.includes(word));
  });
}
