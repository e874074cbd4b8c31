import type { ValueOf } from '../../../shared/ipc/contract';
import { capitalise } from '../../../shared/base/text';
import type { Words } from '../../state/use-words';

/** What a list shows of a meeting. */
export type MeetingSummary = ValueOf<'library.recent'>[number];

/** A meeting's title in the language of the screens: its own, or one made from series and number, or its date. */
export function meetingTitle(
  {
    title,
    series: given,
    cycle,
    ordinal,
    date,
  }: Pick<MeetingSummary, 'title' | 'series' | 'cycle' | 'ordinal' | 'date'>,
  { t, formats, language }: Words,
): string {
  if (title !== undefined) return title;
  if (ordinal !== undefined) {
    if (given === undefined) return t('library.ordinalAlone', { ordinal });
    const series = capitalise(given, language);
    return cycle === undefined
      ? t('library.ordinalOf', { series, ordinal })
      : t('library.ordinalInCycle', { series, cycle, ordinal });
  }
  return date === undefined
    ? t('library.untitled')
    : t('library.untitledOf', { date: formats.day(date) });
}
