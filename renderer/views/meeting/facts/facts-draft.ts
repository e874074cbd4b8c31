import type { MeetingFacts } from '../../../../shared/acts/meeting-facts';
import type { IsoDate } from '../../../../shared/base/dates';
import { isSafeLink } from '../../../../shared/base/links';
import type { Modality } from '../../../../shared/domain/series';
import { readClock } from '../../../../shared/i18n/read-clock';
import { readDay } from '../../../../shared/i18n/read-day';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { isZone } from '../../library/zones';

/** The fields of the form as typed. */
export type FactsDraft = Readonly<
  Record<Exclude<keyof MeetingFacts, 'modality'>, string> & {
    readonly modality: Modality | 'unsaid';
  }
>;

/** What the fields say at first. */
export function toDraft(facts: MeetingFacts): FactsDraft {
  const { modality, ordinal, ...words } = facts;
  const typed = Object.fromEntries(
    (
      [
        'title',
        'date',
        'lastDate',
        'start',
        'end',
        'zone',
        'place',
        'link',
        'language',
        'spelling',
        'began',
        'ended',
        'recordingLink',
        'recordingAccess',
      ] as const
    ).map((key) => [key, words[key] ?? '']),
  ) as Omit<FactsDraft, 'modality' | 'ordinal'>;
  return { ...typed, ordinal: ordinal?.toString() ?? '', modality: modality ?? 'unsaid' };
}

/** What was typed, understood; or which fields are wrong, and why. */
export type FactsReading =
  | { readonly type: 'facts'; readonly facts: MeetingFacts }
  | { readonly type: 'wrong'; readonly fields: Partial<Record<keyof FactsDraft, PlainKey>> };

/** Understands what was typed; a day without a year is one near `today`. */
export function readDraft(draft: FactsDraft, today: IsoDate): FactsReading {
  const text = (key: keyof FactsDraft) => {
    const trimmed = draft[key].trim();
    return trimmed === '' ? undefined : trimmed;
  };
  const day = (key: 'date' | 'lastDate') => readDay(draft[key], today);
  const clock = (key: 'start' | 'end' | 'began' | 'ended') => readClock(draft[key]);
  const ordinal = text('ordinal');
  const fields: Partial<Record<keyof FactsDraft, PlainKey>> = {};
  if (ordinal !== undefined && !/^\d{1,5}$/u.test(ordinal)) fields.ordinal = 'facts.ordinalWrong';
  for (const key of ['date', 'lastDate'] as const) {
    if (text(key) !== undefined && day(key) === undefined) fields[key] = 'library.meetingDateWrong';
  }
  const [first, last] = [day('date'), day('lastDate')];
  if (first !== undefined && last !== undefined && last < first) {
    fields.lastDate = 'facts.lastDateWrong';
  }
  for (const key of ['start', 'end', 'began', 'ended'] as const) {
    if (text(key) !== undefined && clock(key) === undefined) fields[key] = 'facts.clockWrong';
  }
  if (!isZone(draft.zone.trim())) fields.zone = 'library.zoneWrong';
  const recording = text('recordingLink');
  if (recording !== undefined && !isSafeLink(recording)) fields.recordingLink = 'facts.linkWrong';
  if (Object.keys(fields).length > 0) return { type: 'wrong', fields };
  return {
    type: 'facts',
    facts: {
      title: text('title'),
      ordinal: ordinal === undefined ? undefined : Number(ordinal),
      date: first,
      lastDate: last,
      start: clock('start'),
      end: clock('end'),
      zone: draft.zone.trim(),
      modality: draft.modality === 'unsaid' ? undefined : draft.modality,
      place: text('place'),
      link: text('link'),
      language: draft.language,
      spelling: text('spelling'),
      began: clock('began'),
      ended: clock('ended'),
      recordingLink: recording,
      recordingAccess: text('recordingAccess'),
    },
  };
}
