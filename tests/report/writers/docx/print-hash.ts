/** Prints the SHA-256 of two sample reports as DOCX: what a process of its own makes of them. */
import { createHash } from 'node:crypto';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import { richReport } from './rich-report';

for (const report of [sampleReportTree(), richReport()]) {
  process.stdout.write(`${createHash('sha256').update(writeDocx(report)).digest('hex')}\n`);
}
