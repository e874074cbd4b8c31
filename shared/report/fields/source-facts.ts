import type { Subject } from '../build/subject';
import { setCase, textFact, type Facts } from '../build/facts';
import type { ReportLanguage, NumberForm } from '../languages/report-language';
import { capitalise } from '../../base/text';
import { joinList, type NameBook } from '../names/name-book';
import type { Span } from '../report';
import { scheduleFacts } from './schedule-facts';

/** What the fields of a source print, besides names and numbers. */
export interface FactSources {
  readonly subject: Subject;
  readonly language: ReportLanguage;
  readonly names: NameBook;
  readonly formats: { readonly date: string; readonly hour: string; readonly ordinal: string };
  readonly officerForm: string;
  /** A fixed phrase as plain text. */
  readonly phrase: (key: string) => string;
  /** Label of the annex with such a source, such as "Annex I". */
  readonly annexLabel: (type: string) => string | undefined;
  /** Whether nobody may be named. */
  readonly unattributed: boolean;
}

type Printer = (format: string | undefined) => readonly Span[] | undefined;

/**
 * The facts of a meeting or collected report, by field name; see the field list in
 * `fields/README.md`. With an empty format a field prints nothing, but is still asked for.
 */
export function sourceFacts(sources: FactSources): Facts {
  const { subject, language } = sources;
  const { meeting, collected, group } = subject;
  const series = group?.series.find((entry) => entry.id === meeting?.seat?.series);
  const recording = meeting?.recordings?.find((entry) => entry.parts.length > 0);
  const present = subject.participants.filter((entry) => entry.attendance === 'present');
  const next = subject.nextMeetings[0];
  const meetings = collected?.meetings ?? [];
  const counts: Readonly<Record<string, number | undefined>> = {
    'meeting.ordinal': meeting?.seat?.ordinal,
    'participants.count': meeting === undefined ? undefined : present.length,
    'meetings.count': collected === undefined ? undefined : meetings.length,
    'previous.ordinal': meeting?.previousMinutes?.ordinal,
    'agenda.count': subject.agenda.length === 0 ? undefined : subject.agenda.length,
  };
  const text =
    (value: string | undefined): Printer =>
    (format) =>
      textFact(setCase(value, format, language.code));
  const printers: Readonly<Record<string, Printer>> = {
    ...scheduleFacts('meeting', meeting?.schedule, language, sources.formats),
    ...scheduleFacts('next', next?.when, language, sources.formats),
    ...scheduleFacts('first', meetings[0]?.schedule, language, sources.formats),
    ...scheduleFacts('last', meetings.at(-1)?.schedule, language, sources.formats),
    ...scheduleFacts(
      'report',
      collected?.date === undefined ? undefined : { date: collected.date, zone: 'UTC' },
      language,
      sources.formats,
    ),
    'meeting.ordinal': ordinalPrinter(counts['meeting.ordinal'], sources),
    'previous.ordinal': ordinalPrinter(counts['previous.ordinal'], sources),
    'meeting.modality': text(modality(meeting?.modality ?? series?.modality, sources)),
    'meeting.title': text(meeting?.title),
    'meeting.place': text(meeting?.place),
    'group.name': text(group?.name),
    'group.shortName': text(group?.shortName),
    'group.designation': text(group?.designation),
    'group.parent': text(group?.parent?.name),
    'group.parentShort': text(group?.parent?.shortName),
    'group.purpose': text(group?.purpose),
    'group.charter': linkPrinter(group?.charter),
    'series.name': text(series?.name),
    'cycle.name': text(meeting?.seat?.cycle?.name),
    'participants.count': countPrinter(counts['participants.count'], language),
    'recording.link': linkPrinter(recording?.parts[0]?.link),
    'recording.access': text(recording?.access ?? group?.recordingPolicy),
    'next.title': text(next?.title),
    'next.place': text(next?.place),
    'next.link': linkPrinter(next?.link),
    'next.modality': text(modality(next?.modality, sources)),
    'status.number': () =>
      textFact(
        subject.status.state.type === 'draft' ? String(subject.status.state.number) : undefined,
      ),
    'status.until': (format) => {
      const { state } = subject.status;
      const until = state.type === 'outForComments' ? state.until : undefined;
      return until === undefined
        ? undefined
        : textFact(
            language
              .formatDate(until, format ?? sources.formats.date)
              .map((part) => part.text)
              .join(''),
          );
    },
    'meetings.count': countPrinter(counts['meetings.count'], language),
    'report.title': text(collected?.title ?? meeting?.title),
    'report.subtitle': text(collected?.subtitle),
    'report.addressee': text(collected?.addressee),
    'report.occasion': text(collected?.occasion),
    'agenda.count': countPrinter(counts['agenda.count'], language),
    'annex.agenda': () => textFact(sources.annexLabel('agenda')),
    'annex.participants': () => textFact(sources.annexLabel('participants')),
  };
  const field: Facts['field'] = (name, format) => {
    if (format === '') return field(name, undefined) === undefined ? undefined : [];
    if (Object.hasOwn(printers, name)) return printers[name]?.(format);
    return name.startsWith('people.')
      ? textFact(people(name.slice('people.'.length), format, sources))
      : undefined;
  };
  return { field, count: (name) => (Object.hasOwn(counts, name) ? counts[name] : undefined) };
}

/** The names of those who hold a role, or with `a+b` of those who hold all of them and are the same for each. */
function people(
  roles: string,
  format: string | undefined,
  sources: FactSources,
): string | undefined {
  if (sources.unattributed) return undefined;
  const holders = roles
    .split('+')
    .map((role) => sources.subject.participants.filter((entry) => entry.roles.includes(role)));
  const [first = [], ...others] = holders;
  const same = others.every(
    (list) => list.length === first.length && list.every((entry) => first.includes(entry)),
  );
  if (!same) return undefined;
  const form = format ?? sources.officerForm;
  const asked = roles.split('+');
  const names = first.flatMap((entry) => sources.names.person(entry.person, form, asked) ?? []);
  return joinList(names, sources.language);
}

function modality(
  value: 'virtual' | 'inPerson' | 'hybrid' | undefined,
  sources: FactSources,
): string | undefined {
  return value === undefined ? undefined : sources.phrase(`modality${capitalise(value)}`);
}

function ordinalPrinter(value: number | undefined, sources: FactSources): Printer {
  return (format) => {
    if (value === undefined || value < 1) return undefined;
    const [form = '', gender] = (format ?? sources.formats.ordinal).split('-');
    const text = sources.language.formatOrdinal(
      value,
      toNumberForm(form),
      gender === 'feminine' ? 'feminine' : 'masculine',
    );
    return textFact(form.startsWith('W') ? capitalise(text, sources.language.code) : text);
  };
}

function countPrinter(value: number | undefined, language: ReportLanguage): Printer {
  return (format) =>
    value === undefined
      ? undefined
      : textFact(language.formatCount(value, toNumberForm(format ?? 'figures')));
}

function linkPrinter(link: string | undefined): Printer {
  return (format) =>
    link === undefined ? undefined : [{ type: 'text', text: format ?? link, link }];
}

function toNumberForm(form: string): NumberForm {
  const lower = form.toLowerCase();
  return lower === 'words' || lower === 'numeral' || lower === 'roman' ? lower : 'figures';
}
