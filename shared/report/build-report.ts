import {
  warningMessage,
  errorMessage,
  fail,
  succeed,
  type Message,
  type Result,
} from '../base/result';
import { cleanText, collapseSpace } from '../base/text';
import type { RichText } from '../domain/inline';
import type { Marker } from '../domain/label';
import type { ReportStyle } from '../domain/style/report-style';
import type { Builder } from './build/builder';
import { annexTitle, labelAnnexes } from './build/build-annexes';
import { usualAgendaMarkers } from './build/build-agenda';
import { buildParts } from './build/build-parts';
import { generatedParagraphs } from './build/build-generated';
import { numberDecisions } from './build/decision-numbers';
import { finish } from './build/finish';
import { buildFooter, buildHeader } from './build/letterhead';
import { createParagraphNumbers } from './build/paragraph-numbers';
import { createPhraseBook, type PhraseBook } from './build/phrase-book';
import { plainText, type ReferenceTarget, type TextScope } from './build/render-text';
import { noteNumberMark } from './build/note-references';
import { toSubject, type ReportSource, type Subject } from './build/subject';
import { allNotes, placeThreads, toReportThread } from './build/threads';
import { sourceFacts } from './fields/source-facts';
import type { ReportLanguage } from './languages/report-language';
import { findReportLanguage, reportLanguages } from './languages/report-languages';
import { createNameBook } from './names/name-book';
import { defaultNameForms } from './names/person-facts';
import { printInline } from './names/print-inline';
import { labelAgenda } from './numbering/agenda-labels';
import { withhold } from './protect/withhold';
import { unattributeAll, unattributeMarked } from './protect/unattribute-subject';
import type { NumberLabel, Report } from './report';
import { reportPage } from './report-page';
import type { ReportVariant } from './variant';
import { layerFacts, noFacts, textFact } from './build/facts';

/** In which shape, language and copy a report is made; paper is the style's where it is not said. */
export interface ReportOptions {
  readonly style: ReportStyle;
  readonly language: string;
  readonly variant: ReportVariant;
  readonly paper?: 'a4' | 'letter';
}

/**
 * Builds the report of a meeting or collected report, before any format. Nothing off the record,
 * private or from the log is in it. Fails when there is no such language or item; messages tell of
 * facts and phrases that are missing and of what may still tell who spoke.
 */
export function buildReport(source: ReportSource, options: ReportOptions): Result<Report> {
  const language = findReportLanguage(options.language);
  if (language === undefined) {
    const known = reportLanguages.map((entry) => entry.code).join(', ');
    return fail(
      errorMessage(
        'report.unknown-language',
        `Reports cannot be written in “${options.language}”; the languages are ${known}.`,
      ),
    );
  }
  const original = toSubject(source);
  const { only } = options.variant;
  if (typeof only === 'object' && !hasItem(original, only.item)) {
    return fail(
      errorMessage(
        'report.unknown-item',
        `There is no agenda item or section “${only.item}” that has a place in the report.`,
      ),
    );
  }
  const messages: Message[] = [];
  const phrases = createPhraseBook(options.style, language, messages);
  const subject = protect(original, options, language, phrases, messages);
  return succeed(assemble(subject, original, options, language, phrases, messages), messages);
}

function hasItem(subject: Subject, id: string): boolean {
  const shown = withhold(subject);
  return shown.sections.some(
    (section) => section.id === id || section.items.some((item) => item.id === id),
  );
}

/** Takes out all that may not go out, before anything is built. */
function protect(
  original: Subject,
  { style, variant }: ReportOptions,
  language: ReportLanguage,
  phrases: PhraseBook,
  messages: Message[],
): Subject {
  const words = {
    aParticipant: printInline(phrases.phrase('aParticipant'), noFacts, language),
    aParticipantFrom: (category: string) =>
      printInline(
        phrases.phrase('aParticipantFrom'),
        layerFacts({ category: () => textFact(category) }, noFacts),
        language,
      ),
    language: language.code,
    attribution: style.speech.attribution,
  };
  const shown = unattributeMarked(withhold(original), words);
  if (variant.unattributed !== true) {
    return variant.copy === 'review' ? shown : { ...shown, threads: [] };
  }
  const result = unattributeAll(shown, words);
  messages.push(...result.messages);
  return result.subject;
}

function assemble(
  subject: Subject,
  original: Subject,
  options: ReportOptions,
  language: ReportLanguage,
  phrases: PhraseBook,
  messages: Message[],
): Report {
  const { style, variant } = options;
  const annexPart = style.parts.find((part) => part.type === 'annexes');
  const annexLabels = labelAnnexes(subject.annexes, annexPart);
  const builder = createBuilder(
    subject,
    original,
    options,
    language,
    phrases,
    messages,
    annexLabels,
  );
  const finished = finish(buildParts(builder, annexLabels));
  const title = titleOf(builder);
  return {
    language: language.code,
    direction: language.direction,
    properties: {
      title,
      subject: cleanText(subject.group?.name ?? ''),
      author: cleanText(subject.group?.shortName ?? subject.group?.name ?? ''),
      created: subject.created,
      modified: subject.modified,
      source: subject.id,
      style: style.id,
      variant: variantName(variant),
    },
    page: reportPage(style.page, options.paper ?? subject.choice.paper ?? style.page.size),
    look: style.look,
    ...(style.letterhead.logo === undefined ? {} : { logo: style.letterhead.logo }),
    header: buildHeader(builder),
    footer: buildFooter(builder),
    runs: finished.runs,
    threads: subject.threads
      .filter((thread) => finished.threads.has(thread.id))
      .map(toReportThread),
    manifest: finished.manifest,
    words: {
      notes: plainPhrase('notes', builder),
      comments: plainPhrase('comments', builder),
      commentBy: phrases.source('commentBy') ?? '{name}',
      resolved: plainPhrase('resolved', builder),
    },
  };
}

function variantName(variant: ReportVariant): string {
  const only = typeof variant.only === 'object' ? 'item' : variant.only;
  return [variant.copy, only, variant.unattributed === true ? 'unattributed' : undefined]
    .filter((part) => part !== undefined)
    .join('-');
}

function plainPhrase(key: string, builder: Builder): string {
  return printInline(builder.phrases.phrase(key), builder.facts, builder.language);
}

/** The title lines in one line, for the document's properties. */
function titleOf(builder: Builder): string {
  const lines = builder.style.titleBlock.map((line) => plainPhrase(line.text, builder));
  const title = collapseSpace(cleanText(lines.filter((line) => line !== '').join(' – ')));
  const { group, collected } = builder.subject;
  return title === '' ? cleanText(collected?.title ?? group?.name ?? builder.style.name) : title;
}

function createBuilder(
  subject: Subject,
  original: Subject,
  { style, variant }: ReportOptions,
  language: ReportLanguage,
  phrases: PhraseBook,
  messages: Message[],
  annexLabels: ReadonlyMap<string, NumberLabel>,
): Builder {
  const names = createNameBook({
    people: variant.unattributed === true ? [] : subject.people,
    participants: subject.participants,
    roles: subject.roles,
    group: subject.group,
    language,
    forms: nameForms(style, phrases),
    everyone: printInline(phrases.phrase('everyone'), noFacts, language),
  });
  const facts = sourceFacts({
    subject,
    language,
    names,
    formats: style.formats,
    officerForm: style.names.officers,
    phrase: (key) => printInline(phrases.phrase(key), noFacts, language),
    annexLabel: (type) => {
      const annex = subject.annexes.find((entry) => entry.source.type === type);
      return annex === undefined ? undefined : annexReference(annex.id);
    },
    unattributed: variant.unattributed === true,
  });
  const agendaLabels = labelAgenda(subject.agenda, markersOf(subject));
  const places = placeThreads(subject, original);
  const threadIds = new Set(subject.threads.map((thread) => thread.id));

  function annexReference(id: string): string {
    const label = annexLabels.get(id)?.text ?? '';
    const reference = layerFacts({ label: () => textFact(label) }, noFacts);
    return printInline(phrases.phrase('annexReference'), reference, language);
  }

  function reference(type: string, id: string): ReferenceTarget | undefined {
    if (type === 'annex') {
      const annex = subject.annexes.find((entry) => entry.id === id);
      if (annex === undefined) return undefined;
      const title = plainText(annexTitle(annex, { phrases, scope }));
      const included = annex.include === 'included' ? { anchor: id } : {};
      return { label: annexReference(id), title, ...included };
    }
    if (type === 'note') {
      return { label: noteNumberMark, title: noteNumberMark, anchor: id };
    }
    const section = subject.sections.find(
      (entry) => entry.id === id || entry.items.some((item) => item.id === id),
    );
    const item = subject.agenda.find(
      (entry) => entry.id === (type === 'item' ? id : section?.items[0]?.id),
    );
    if (item === undefined) return undefined;
    const title = plainText(
      item.title.flatMap((part) =>
        'text' in part ? [{ type: 'text', text: part.text } as const] : [],
      ),
    );
    return {
      label: agendaLabels.get(item.id)?.text ?? '',
      title,
      ...(section === undefined ? {} : { anchor: section.id }),
    };
  }

  const scope: TextScope = {
    facts,
    language,
    mention: (party, form, typed) => {
      if (form !== 'asTyped') return names.introduce(party, form, undefined);
      names.remember(party);
      return typed;
    },
    reference,
    threads: (ranges) =>
      ranges.flatMap((range) => {
        const thread = places.byRange.get(range);
        return thread !== undefined && threadIds.has(thread) ? [thread] : [];
      }),
    missing: (field) => {
      messages.push(missingFactMessage(field));
    },
  };
  return {
    subject,
    style,
    language,
    variant,
    phrases,
    names,
    facts,
    scope,
    numbers: paragraphNumbers(subject, style, phrases, language),
    agendaLabels,
    decisionNumbers: numberDecisions(
      subject,
      phrases.template(style.decisionNumber),
      facts,
      language,
    ),
    noteThreads: places.byNote,
    assets: new Map(subject.assets.map((asset) => [asset.id, asset])),
    messages,
  };
}

function markersOf(subject: Subject): readonly Marker[] {
  return subject.meeting?.agenda.numbering ?? usualAgendaMarkers;
}

function nameForms(style: ReportStyle, phrases: PhraseBook): ReadonlyMap<string, RichText> {
  return new Map(
    Object.entries({ ...defaultNameForms, ...style.nameForms }).map(([id, template]) => [
      id,
      phrases.template(template),
    ]),
  );
}

function paragraphNumbers(
  subject: Subject,
  style: ReportStyle,
  phrases: PhraseBook,
  language: ReportLanguage,
) {
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
