import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import { createBuilder } from './build/create-builder';
import { createPhraseBook } from './build/phrase-book';
import { toSubject } from './build/subject';
import { findReportLanguage } from './languages/report-languages';
import { withhold } from './protect/withhold';
import { chooseStyle } from './styles/choose-style';

/**
 * The numbers that a meeting's report gives its decisions, such as "2021-16/2", by id of note or range;
 * without those off the record, which are not counted.
 */
export function decisionNumbersOf(meeting: Meeting): ReadonlyMap<Id, string> {
  const source = { type: 'meeting', meeting } as const;
  const style = chooseStyle(source);
  const language =
    findReportLanguage(meeting.report.language ?? meeting.language) ?? findReportLanguage('en');
  if (style === undefined || language === undefined) return new Map();
  const original = toSubject(source);
  return createBuilder({
    subject: withhold(original),
    original,
    style,
    variant: { copy: 'clean' },
    language,
    phrases: createPhraseBook(style, language, []),
    messages: [],
    censor: (text) => text,
  }).decisionNumbers;
}
