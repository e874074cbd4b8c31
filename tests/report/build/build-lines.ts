import type { CollectedReport } from '../../../shared/domain/collected-report';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import type { SectionsPart } from '../../../shared/domain/style/style-part';
import { buildReport } from '../../../shared/report/build-report';
import type { Report } from '../../../shared/report/report';
import { readReportText } from '../../../shared/report/report-text';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import type { ReportVariant } from '../../../shared/report/variant';
import { style } from '../../builders/style';

/** How a test builds a report; a clean copy in English in a style that prints only the sections. */
export interface BuildOptions {
  readonly style?: Partial<ReportStyle> | string;
  readonly language?: string;
  readonly variant?: Partial<ReportVariant>;
}

/** The part that prints sections under lettered headings, with changes. */
export function sectionsPart(more: Partial<SectionsPart> = {}): SectionsPart {
  return {
    type: 'sections',
    headings: [{ level: 1, marker: 'A.', from: 'position', text: '{label} {title}' }],
    subItems: 'notListed',
    together: 'joined',
    whenEmpty: 'omit',
    ...more,
  };
}

function styleOf(choice: BuildOptions['style']): ReportStyle {
  if (typeof choice === 'string') {
    const found = builtInStyles.find((candidate) => candidate.id === choice);
    if (found === undefined) throw new Error(`There is no built-in style ${choice}.`);
    return found;
  }
  return {
    ...style({ paragraphNumbers: { marker: 'none', parts: [] } }),
    titleBlock: [],
    parts: [sectionsPart()],
    speech: { attribution: 'colon', bold: false },
    kinds: {},
    ...choice,
  };
}

/** What buildReport makes of a meeting or collected report, with its messages. */
export function build(source: Meeting | CollectedReport, options: BuildOptions = {}) {
  return buildReport(
    'agenda' in source
      ? { type: 'meeting', meeting: source }
      : { type: 'collected', report: source },
    {
      style: styleOf(options.style),
      language: options.language ?? 'en',
      variant: { copy: 'clean', ...options.variant },
    },
  );
}

/** The finished report; the test fails if there is none. */
export function buildTree(source: Meeting | CollectedReport, options: BuildOptions = {}): Report {
  const result = build(source, options);
  if (!result.ok) throw new Error(result.messages.map(({ text }) => text).join('\n'));
  return result.value;
}

/** The report's words, a line for each heading, paragraph, item and cell, with labels. */
export function buildLines(
  source: Meeting | CollectedReport,
  options: BuildOptions = {},
): readonly string[] {
  return readReportText(buildTree(source, options)).lines.map(({ text }) => text);
}

/** The codes of the messages that a report comes with. */
export function buildMessages(
  source: Meeting | CollectedReport,
  options: BuildOptions = {},
): readonly string[] {
  return build(source, options).messages.map(({ code }) => code);
}
