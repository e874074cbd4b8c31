import { layerFacts, type Facts } from '../build/facts';
import type { NextMeeting } from '../../domain/next-meeting';
import type { FactSources, FieldPrinters } from './fact-sources';
import {
  conditionPrinter,
  linkPrinter,
  modalityPrinter,
  ordinalPrinter,
  textPrinter,
} from './print-fact';
import { momentPrinter, scheduleFacts } from './schedule-facts';

/** The fields of the meeting itself, of its series and cycle, its recording, and the minutes before it. */
export function meetingFacts(sources: FactSources): FieldPrinters {
  const { subject, language, formats } = sources;
  const { meeting, group } = subject;
  const series = group?.series.find((entry) => entry.id === meeting?.seat?.series);
  const zone = meeting?.schedule?.zone ?? group?.zone ?? 'UTC';
  const recorded = (meeting?.recordings ?? []).filter((entry) => entry.consent !== 'refused');
  const recording = recorded.find((entry) => entry.parts.length > 0) ?? recorded[0];
  const access =
    recording?.access ?? (recording === undefined ? undefined : group?.recordingPolicy);
  const cycle = meeting?.seat?.cycle?.name;
  const previous = meeting?.previousMinutes;
  const text = (value: string | undefined) => textPrinter(value, language);
  return {
    ...scheduleFacts('meeting', meeting?.schedule, language, formats),
    'meeting.started': momentPrinter(meeting?.held?.started, zone, language, formats),
    'meeting.ended': momentPrinter(meeting?.held?.ended, zone, language, formats),
    'meeting.startedUtc': momentPrinter(meeting?.held?.started, 'UTC', language, formats),
    'meeting.endedUtc': momentPrinter(meeting?.held?.ended, 'UTC', language, formats),
    'meeting.ordinal': ordinalPrinter(meeting?.seat?.ordinal, sources),
    'meeting.modality': modalityPrinter(
      meeting?.modality ?? series?.modality,
      sources.phrase,
      language,
    ),
    'meeting.title': text(meeting?.title),
    'meeting.place': text(meeting?.place),
    'meeting.link': linkPrinter(meeting?.link),
    'series.name': text(series?.name),
    'cycle.name': text(cycle),
    // The name of a cycle often holds a year, which need not be that of the meeting.
    'cycle.year': text(/(?<!\d)\d{4}(?!\d)/.exec(cycle ?? '')?.[0]),
    'recording.link': linkPrinter(recording?.parts[0]?.link),
    'recording.access': text(access),
    'previous.ordinal': ordinalPrinter(previous?.ordinal, sources),
    'previous.title': text(previous?.title),
    'previous.corrections': text(previous?.corrections),
    'previous.asTheyStand': conditionPrinter(previous?.adopted === 'asTheyStand'),
    'previous.asCorrected': conditionPrinter(previous?.adopted === 'asCorrected'),
    'previous.notYet': conditionPrinter(previous?.adopted === 'notYet'),
  };
}

/** The fields of a meeting to come, under `next`. */
export function nextMeetingFacts(
  next: NextMeeting | undefined,
  { language, formats, phrase }: Pick<FactSources, 'language' | 'formats' | 'phrase'>,
): FieldPrinters {
  return {
    ...scheduleFacts('next', next?.when, language, formats),
    'next.title': textPrinter(next?.title, language),
    'next.place': textPrinter(next?.place, language),
    'next.modality': modalityPrinter(next?.modality, phrase, language),
    'next.link': linkPrinter(next?.link),
    'next.tentative': conditionPrinter(next?.tentative === true),
  };
}

/** Facts in which the fields of `next` are those of one meeting to come. */
export function withNextMeeting(
  next: NextMeeting,
  sources: Pick<FactSources, 'language' | 'formats' | 'phrase'>,
  others: Facts,
): Facts {
  return layerFacts(nextMeetingFacts(next, sources), others);
}
