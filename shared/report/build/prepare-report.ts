import { errorMessage, fail, succeed, type Message, type Result } from '../../base/result';
import type { ReportStyle } from '../../domain/style/report-style';
import type { ReportLanguage } from '../languages/report-language';
import { findReportLanguage, reportLanguages } from '../languages/report-languages';
import { printInline } from '../names/print-inline';
import {
  unattributeAll,
  unattributeMarked,
  type Unattributed,
} from '../protect/unattribute-subject';
import { withhold } from '../protect/withhold';
import type { ReportVariant } from '../variant';
import type { Builder } from './builder';
import { createBuilder } from './create-builder';
import { layerFacts, noFacts, textFact } from './facts';
import { createPhraseBook, type PhraseBook } from './phrase-book';
import { toSubject, type ReportSource, type Subject } from './subject';

/** In which shape, language and copy a report is made; paper is the style's where it is not said. */
export interface ReportOptions {
  readonly style: ReportStyle;
  readonly language: string;
  readonly variant: ReportVariant;
  readonly paper?: 'a4' | 'letter';
}

/**
 * What a report is built with, after everything that may not go out is gone: off the record, private,
 * from the log, and names in a copy without attribution. All that leaves the app begins here. Fails
 * when there is no such language or item.
 */
export function prepareReport(source: ReportSource, options: ReportOptions): Result<Builder> {
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
  const { variant } = options;
  const style = withoutHiddenParts(options.style);
  const phrases = createPhraseBook(style, language, messages);
  const { subject, censor } = protect(original, options, language, phrases, messages);
  const sources = { subject, original, style, variant, language, phrases, messages, censor };
  return succeed(createBuilder(sources), messages);
}

/** The style as it prints: parts that are switched off are as if they were not there. */
function withoutHiddenParts(style: ReportStyle): ReportStyle {
  return { ...style, parts: style.parts.filter(({ hidden }) => hidden !== true) };
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
