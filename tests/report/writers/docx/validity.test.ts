import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import type { Report } from '../../../../shared/report/report';
import { paragraph, report, table, cell } from '../../../builders/report-tree';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import { lintDocx } from '../../../support/docx/lint-docx';
import { sdkAvailable, sdkMissing, validateWithSdk } from '../../../support/docx/validate-with-sdk';
import { arabicReport, chineseReport } from './other-scripts';
import { redSquare, richReport } from './rich-report';

const logo = { mediaType: 'image/png', data: redSquare, alternative: 'Logo', width: 15 } as const;

const documents: Readonly<Record<string, Report>> = {
  'a review copy with everything': richReport(),
  'a clean copy': richReport({ threads: [], header: [] }),
  'the sample': sampleReportTree(),
  'an Arabic report': arabicReport(),
  'a Chinese report': chineseReport(),
  'a letterhead': richReport({ logo }),
  'a letterhead without header and footer': richReport({ logo, header: [], footer: [] }),
  'no run of pages': report([], { runs: [] }),
  'a run without blocks': report([]),
  'a table alone': report([table('', [[cell('a', { header: true }), cell('b')]])]),
  'Letter paper, justified': report([paragraph('x')], {
    page: { width: 215.9, height: 279.4, top: 25.4, bottom: 25.4, start: 25.4, end: 25.4 },
    look: { ...report([]).look, justified: true },
  }),
};

test.for(Object.entries(documents))('nothing that Word minds is in %s', ([, tree]) => {
  expect(lintDocx(writeDocx(tree))).toEqual([]);
});

test.skipIf(!sdkAvailable)(
  `the Open XML SDK finds no error${sdkAvailable ? '' : ` (skipped: ${sdkMissing})`}`,
  async () => {
    const errors = await validateWithSdk(Object.values(documents).map(writeDocx));
    expect(errors.flat()).toEqual([]);
  },
  120_000,
);
