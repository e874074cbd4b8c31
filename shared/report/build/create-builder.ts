import { warningMessage, type Message } from '../../base/result';
import type { RichText } from '../../domain/inline';
import type { ReportStyle } from '../../domain/style/report-style';
import { sourceFacts } from '../fields/source-facts';
import type { ReportLanguage } from '../languages/report-language';
import { createNameBook } from '../names/name-book';
import { defaultNameForms } from '../names/person-facts';
import { printInline } from '../names/print-inline';
import { labelAgenda } from '../numbering/agenda-labels';
import type { ReportVariant } from '../variant';
import { usualAgendaMarkers } from './build-agenda';
import { labelAnnexes } from './build-annexes';
import { generatedParagraphs } from './build-generated';
import type { Builder } from './builder';
import { numberDecisions } from './decision-numbers';
import { noFacts } from './facts';
import { createParagraphNumbers, type ParagraphNumbers } from './paragraph-numbers';
import type { PhraseBook } from './phrase-book';
import type { TextScope } from './render-text';
import { createReferences } from './report-references';
import type { Subject } from './subject';
import { allNotes, placeThreads } from './threads';

/** What one report is built from. */
interface BuilderSources {
  /** The source without anything that may not go out. */
  readonly subject: Subject;
  /** The source as it is, for the places of comments on withheld text. */
  readonly original: Subject;
  readonly style: ReportStyle;
  readonly variant: ReportVariant;
  readonly language: ReportLanguage;
  readonly phrases: PhraseBook;
  readonly messages: Message[];
  /** Takes names out of what is printed, where nobody may be named. */
  readonly censor: (text: string) => string;
}

/** Makes what all parts of a report share: names, facts, numbers, references. */
export function createBuilder(sources: BuilderSources): Builder {
  const { subject, original, style, variant, language, phrases, messages } = sources;
  const unattributed = variant.unattributed === true;
  const phrase = (key: string) => printInline(phrases.phrase(key), noFacts, language);
  const names = createNameBook({
    people: unattributed ? [] : subject.people,
    participants: subject.participants,
    roles: subject.roles,
    group: subject.group,
    language,
    forms: nameForms(style, phrases),
    everyone: phrase('everyone'),
  });
  const annexPart = style.parts.find((part) => part.type === 'annexes');
  const annexLabels = labelAnnexes(subject.annexes, annexPart);
  const agendaLabels = labelAgenda(
    subject.agenda,
    subject.meeting?.agenda.numbering ?? usualAgendaMarkers,
  );
  const references = createReferences({ subject, phrases, language, annexLabels, agendaLabels });
  const facts = sourceFacts({
    subject,
    language,
    names,
    formats: style.formats,
    officerForm: style.names.officers,
    phrase,
    annexLabel: references.annexOf,
    unattributed,
  });
  const places = placeThreads(subject, original);
  const threadIds = new Set(subject.threads.map((thread) => thread.id));
  const scope: TextScope = {
    facts,
    censor: sources.censor,
    language,
    mention: (party, form, typed) => {
      if (form === 'speaker') return names.introduce(party, style.names.speaker, style.names.first);
      if (form !== 'asTyped') return names.introduce(party, form, undefined);
      names.remember(party);
      return typed;
    },
    reference: references.target,
    threads: (ranges) =>
      ranges.flatMap((range) => {
        const thread = places.byRange.get(range);
        return thread !== undefined && threadIds.has(thread) ? [thread] : [];
      }),
    missing: (field) => {
      messages.push(missingFactMessage(field));
    },
  };
  const decisionTemplate = phrases.template(style.decisionNumber);
  return {
    subject,
    style,
    language,
    variant,
    phrases,
    names,
    facts,
    scope,
    numbers: paragraphNumbers(sources),
    annexLabels,
    agendaLabels,
    sectionLabels: references.sectionLabels,
    decisionNumbers: numberDecisions(subject, decisionTemplate, facts, language),
    noteThreads: places.byNote,
    assets: new Map(subject.assets.map((asset) => [asset.id, asset])),
    messages,
  };
}

function nameForms(style: ReportStyle, phrases: PhraseBook): ReadonlyMap<string, RichText> {
  return new Map(
    Object.entries({ ...defaultNameForms, ...style.nameForms }).map(([id, template]) => [
      id,
      phrases.template(template),
    ]),
  );
}

function paragraphNumbers({ subject, style, phrases, language }: BuilderSources): ParagraphNumbers {
  const { frozenNumbers: frozen } = subject;
  if (frozen?.style !== style.id) return createParagraphNumbers(style.paragraphNumbers, undefined);
  const generated = style.parts.flatMap((part) =>
    part.type === 'generated' ? generatedParagraphs(part.slot, { subject, phrases }) : [],
  );
  const printed = [...allNotes(subject), ...generated, ...subject.nextMeetings];
  const present = new Set(printed.map((paragraph) => paragraph.id));
  const insertions = ['bis', 'ter', 'quater'].map((key) =>
    printInline(phrases.phrase(key), noFacts, language),
  );
  return createParagraphNumbers(style.paragraphNumbers, { frozen, present, insertions });
}

function missingFactMessage(field: string): Message {
  return warningMessage(
    'report.missing-fact',
    `The report has a place for “${field}”, which is not known yet; it prints […] there.`,
    field,
  );
}
