import { errorMessage, fail, succeed, type Message, type Result } from '../base/result';
import { cleanText, collapseSpace } from '../base/text';
import type { ReportStyle } from '../domain/style/report-style';
import { buildParts } from './build/build-parts';
import type { Builder } from './build/builder';
import { createBuilder } from './build/create-builder';
import { layerFacts, noFacts, textFact } from './build/facts';
import { finish } from './build/finish';
import { buildFooter, buildHeader } from './build/letterhead';
import { createPhraseBook, type PhraseBook } from './build/phrase-book';
import { toSubject, type ReportSource, type Subject } from './build/subject';
import { toReportThread } from './build/threads';
import type { ReportLanguage } from './languages/report-language';
import { findReportLanguage, reportLanguages } from './languages/report-languages';
import { printInline } from './names/print-inline';
import {
  unattributeAll,
  unattributeMarked,
  type Unattributed,
} from './protect/unattribute-subject';
import { withhold } from './protect/withhold';
import type { Report } from './report';
import { reportPage } from './report-page';
import type { ReportVariant } from './variant';

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
  const { subject, censor } = protect(original, options, language, phrases, messages);
  const { style, variant } = options;
  const sources = { subject, original, style, variant, language, phrases, messages, censor };
  return succeed(assemble(createBuilder(sources), options), messages);
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
): Pick<Unattributed, 'subject' | 'censor'> {
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
    const subject = variant.copy === 'review' ? shown : { ...shown, threads: [] };
    return { subject, censor: (text) => text };
  }
  const result = unattributeAll(shown, words);
  messages.push(...result.messages);
  return result;
}

function assemble(builder: Builder, { style, variant, paper }: ReportOptions): Report {
  const { subject, language, phrases } = builder;
  const finished = finish(buildParts(builder), builder);
  const title = titleOf(builder);
  return {
    language: language.code,
    direction: language.direction,
    properties: {
      title,
      subject: builder.scope.censor(cleanText(subject.group?.name ?? '')),
      author: builder.scope.censor(
        cleanText(subject.group?.shortName ?? subject.group?.name ?? ''),
      ),
      created: subject.created,
      modified: subject.modified,
      source: subject.id,
      style: style.id,
      variant: variantName(variant),
    },
    page: reportPage(style.page, paper ?? subject.choice.paper ?? style.page.size),
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
  const usual = cleanText(collected?.title ?? group?.name ?? builder.style.name);
  return builder.scope.censor(title === '' ? usual : title);
}
