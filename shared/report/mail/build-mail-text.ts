import type { IsoDate } from '../../base/dates';
import { succeed, type Result } from '../../base/result';
import { collapseSpace } from '../../base/text';
import { isWanted } from '../build/build-sections';
import { renderPhrase, startSentence, type Builder } from '../build/builder';
import { layerFacts, textFact } from '../build/facts';
import { prepareReport, type ReportOptions } from '../build/prepare-report';
import { plainText } from '../build/render-text';
import type { ReportSource } from '../build/subject';
import { actionsByOwner, decisionLines } from './mail-lists';
import { nextMeetingLines } from './mail-next-meetings';

/** The words of a mail: one line of subject, and lines of text. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** A report that goes round, and the last day for comments on it. */
export interface MailOptions extends ReportOptions {
  readonly commentsUntil?: IsoDate | undefined;
}

/**
 * The mail that goes with a report: its decisions, its open actions by owner, the next meeting and the
 * day by which comments are due, in the report's language. It is built from what the report itself is
 * built from, so that it says nothing that the report may not say.
 */
export function buildMailText(source: ReportSource, options: MailOptions): Result<MailText> {
  const prepared = prepareReport(source, options);
  if (!prepared.ok) return prepared;
  const builder = forVariant(prepared.value);
  const { commentsUntil } = options;
  const blocks: readonly (readonly string[])[] = [
    [words('mailOpening', builder)],
    headed('decisionsLabel', decisionLines(builder), builder),
    headed('actionsLabel', actionsByOwner(builder), builder),
    nextMeetingLines(builder),
    commentsUntil === undefined ? [] : [commentsLine(commentsUntil, builder)],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  const status = statusMark(builder);
  const subject = startSentence(words('mailSubject', builder), builder);
  return succeed(
    { subject: status === '' ? subject : `${subject} – ${status}`, text: `${text}\n` },
    prepared.value.messages,
  );
}

/** An extract of one item tells of that item alone. */
function forVariant(builder: Builder): Builder {
  if (typeof builder.variant.only !== 'object') return builder;
  const { subject } = builder;
  const sections = subject.sections.filter((section) => isWanted(section, builder));
  return { ...builder, subject: { ...subject, opening: [], sections, closing: [] } };
}

function headed(key: string, lines: readonly string[], builder: Builder): readonly string[] {
  return lines.length === 0 ? [] : [words(key, builder), ...lines];
}

function words(key: string, builder: Builder): string {
  return collapseSpace(plainText(renderPhrase(key, builder)));
}

function commentsLine(until: IsoDate, builder: Builder): string {
  const { language, style } = builder;
  const facts = layerFacts(
    {
      'comments.until': (format) =>
        textFact(
          language
            .formatDate(until, format ?? style.formats.date)
            .map((part) => part.text)
            .join(''),
        ),
    },
    builder.facts,
  );
  return collapseSpace(plainText(renderPhrase('mailComments', builder, facts)));
}

function statusMark(builder: Builder): string {
  const { state } = builder.subject.status;
  switch (state.type) {
    case 'draft':
      return words('draftNumbered', builder);
    case 'outForComments':
      return words('draft', builder);
    case 'approved':
      return words('approvedStatus', builder);
    case 'published':
      return words('publishedStatus', builder);
  }
}
