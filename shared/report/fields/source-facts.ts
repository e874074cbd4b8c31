import { textFact, type Facts } from '../build/facts';
import type { CoveredMeeting } from '../../domain/collected-report';
import type { FactSources, FieldPrinters } from './fact-sources';
import { meetingFacts, nextMeetingFacts } from './meeting-facts';
import { peopleFact } from './people-facts';
import { countPrinter, linkPrinter, modalityPrinter, textPrinter } from './print-fact';
import { scheduleFacts } from './schedule-facts';

/**
 * The facts of a meeting or collected report, by field name; `README.md` beside this file lists
 * them. With an empty format a field prints nothing, but is still asked for.
 */
export function sourceFacts(sources: FactSources): Facts {
  const { subject, language } = sources;
  const { meeting, collected } = subject;
  const present = subject.participants.filter((entry) => entry.attendance === 'present');
  const counts: Readonly<Record<string, number | undefined>> = {
    'meeting.ordinal': meeting?.seat?.ordinal,
    'participants.count': meeting === undefined ? undefined : present.length,
    'meetings.count': collected?.meetings.length,
    'previous.ordinal': meeting?.previousMinutes?.ordinal,
    'agenda.count': subject.agenda.length === 0 ? undefined : subject.agenda.length,
  };
  const printers: FieldPrinters = {
    ...meetingFacts(sources),
    ...nextMeetingFacts(subject.nextMeetings[0], sources),
    ...groupFacts(sources),
    ...collectedFacts(sources),
    ...statusFacts(sources),
    'participants.count': countPrinter(counts['participants.count'], language),
    'agenda.count': countPrinter(counts['agenda.count'], language),
    'annex.agenda': () => textFact(sources.annexLabel('agenda')),
    'annex.participants': () => textFact(sources.annexLabel('participants')),
  };
  const field: Facts['field'] = (name, format) => {
    if (format === '') return field(name, undefined) === undefined ? undefined : [];
    if (Object.hasOwn(printers, name)) return printers[name]?.(format);
    return name.startsWith('people.')
      ? peopleFact(name.slice('people.'.length), format, sources)
      : undefined;
  };
  return { field, count: (name) => (Object.hasOwn(counts, name) ? counts[name] : undefined) };
}

function groupFacts({ subject: { group }, language }: FactSources): FieldPrinters {
  return {
    'group.name': textPrinter(group?.name, language),
    'group.shortName': textPrinter(group?.shortName, language),
    'group.designation': textPrinter(group?.designation, language),
    'group.parent': textPrinter(group?.parent?.name, language),
    'group.parentShort': textPrinter(group?.parent?.shortName, language),
    'group.purpose': textPrinter(group?.purpose, language),
    'group.charter': linkPrinter(group?.charter),
  };
}

function collectedFacts(sources: FactSources): FieldPrinters {
  const { subject, language, formats, phrase } = sources;
  const { collected, meeting } = subject;
  const meetings = collected?.meetings ?? [];
  const day = collected?.date === undefined ? undefined : { date: collected.date, zone: 'UTC' };
  return {
    ...scheduleFacts('first', meetings[0]?.schedule, language, formats),
    ...scheduleFacts('last', meetings.at(-1)?.schedule, language, formats),
    ...scheduleFacts('report', day, language, formats),
    'report.title': textPrinter(collected?.title ?? meeting?.title, language),
    'report.subtitle': textPrinter(collected?.subtitle, language),
    'report.addressee': textPrinter(collected?.addressee, language),
    'report.occasion': textPrinter(collected?.occasion, language),
    'meetings.count': countPrinter(collected?.meetings.length, language),
    'meetings.modality': modalityPrinter(sharedModality(meetings), phrase, language),
  };
}

/** How all meetings were held, where they were held alike. */
function sharedModality(meetings: readonly CoveredMeeting[]): CoveredMeeting['modality'] {
  const [first] = meetings;
  return meetings.every((entry) => entry.modality === first?.modality)
    ? first?.modality
    : undefined;
}

function statusFacts({ subject, language, formats }: FactSources): FieldPrinters {
  const { state } = subject.status;
  const until = state.type === 'outForComments' ? state.until : undefined;
  return {
    'status.number': () => textFact(state.type === 'draft' ? String(state.number) : undefined),
    'status.until':
      scheduleFacts(
        'until',
        until === undefined ? undefined : { date: until, zone: 'UTC' },
        language,
        formats,
      )['until.date'] ?? (() => undefined),
  };
}
