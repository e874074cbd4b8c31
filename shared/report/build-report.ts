import { succeed, type Result } from '../base/result';
import { cleanText, collapseSpace } from '../base/text';
import { buildParts } from './build/build-parts';
import type { Builder } from './build/builder';
import { finish } from './build/finish';
import { buildFooter, buildHeader } from './build/letterhead';
import { prepareReport, type ReportOptions } from './build/prepare-report';
import type { ReportSource } from './build/subject';
import { toReportThread } from './build/threads';
import { printInline } from './names/print-inline';
import type { Report } from './report';
import { reportPage } from './report-page';
import type { ReportVariant } from './variant';

/**
 * Builds the report of a meeting or collected report, before any format. Nothing off the record,
 * private or from the log is in it. Fails when there is no such language or item; messages tell of
 * facts and phrases that are missing and of what may still tell who spoke.
 */
export function buildReport(source: ReportSource, options: ReportOptions): Result<Report> {
  const prepared = prepareReport(source, options);
  if (!prepared.ok) return prepared;
  const report = assemble(prepared.value, options);
  return succeed(report, prepared.value.messages);
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
