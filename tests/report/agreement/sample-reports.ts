import { buildReport } from '../../../shared/report/build-report';
import type { ReportSource } from '../../../shared/report/build/subject';
import type { Report } from '../../../shared/report/report';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import type { ReportVariant } from '../../../shared/report/variant';
import { sampleCollectedReports, sampleMeetings } from '../../../shared/samples/samples';

/** A report of the sample, named by what it was made from and how. */
export interface SampleReport {
  readonly name: string;
  readonly report: Report;
}

/** The copies in which a report can go out, by name. */
export const variants = {
  clean: { copy: 'clean' },
  review: { copy: 'review' },
  decisions: { copy: 'clean', only: 'decisions' },
  unattributed: { copy: 'clean', unattributed: true },
} as const satisfies Readonly<Record<string, ReportVariant>>;

const sources: readonly ReportSource[] = [
  ...sampleMeetings.map((meeting) => ({ type: 'meeting', meeting }) as const),
  ...sampleCollectedReports.map((report) => ({ type: 'collected', report }) as const),
];

/** The reports of every sample in every style made for it and every variant, in these languages. */
export function sampleReports(languages: readonly string[]): readonly SampleReport[] {
  return sources.flatMap((source) =>
    builtInStyles
      .filter((style) => style.source === source.type)
      .flatMap((style) =>
        Object.entries(variants).flatMap(([name, variant]) =>
          languages.map((language) => {
            const record = source.type === 'meeting' ? source.meeting : source.report;
            const built = buildReport(source, { style, language, variant });
            if (!built.ok) throw new Error(JSON.stringify(built.messages));
            return { name: [record.id, style.id, name, language].join(' '), report: built.value };
          }),
        ),
      ),
  );
}
