import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../../../support/libreoffice';
import { pdfFacts, pdfStructure, pdfToolsAvailable, pdfToolsMissing } from '../../../support/pdf';
import { arabicReport, chineseReport } from './other-scripts';
import { richReport } from './rich-report';

const missing = [
  ...(libreOfficeAvailable ? [] : [libreOfficeMissing]),
  ...(pdfToolsAvailable ? [] : [pdfToolsMissing]),
].join('; ');
const reason = missing === '' ? '' : ` (skipped: ${missing})`;

/** Each kind of element with the words right below it, such as "H1 Opening". */
function elementsOf(structure: string): readonly (readonly [name: string, text: string])[] {
  const found: [string, string][] = [];
  for (const line of structure.split('\n')) {
    const name = /^\s*([A-Z][A-Za-z0-9]*)(?: \(|:$)/.exec(line)?.[1];
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    const last = found.at(-1);
    if (name !== undefined) found.push([name, '']);
    else if (text !== undefined && last !== undefined) last[1] += text;
  }
  return found;
}

test.skipIf(missing !== '')(
  `a screen reader finds headings in order, lists, table headers, notes, links, language and title${reason}`,
  async () => {
    const trees = [richReport(), sampleReportTree(), arabicReport(), chineseReport()];
    const pdfs = await convertWithLibreOffice(trees.map(writeDocx), 'accessible-pdf');
    const [rich] = pdfs;
    const elements = elementsOf(await pdfStructure(rich!));
    const headings = elements.filter(([name]) => /^H\d$/.test(name));
    expect(headings).toEqual([
      ['H1', '1.Opening of the meeting'],
      ['H1', '2.Adoption of the agenda'],
      ['H2', '2.1Changes proposed'],
      ['H1', 'E.Hand-set section'],
      ['H1', 'Annex I: List of participants'],
    ]);
    const names = elements.map(([name]) => name);
    const count = (wanted: string): number => names.filter((name) => name === wanted).length;
    expect(count('LI')).toBeGreaterThan(10);
    expect(['TH', 'Note', 'Figure'].map(count)).toEqual([4, 2, 1]);
    expect(count('Link')).toBeGreaterThanOrEqual(3);
    const facts = await Promise.all(pdfs.map(pdfFacts));
    expect(facts.map((fact) => [fact.get('Title'), fact.get('Tagged')])).toEqual(
      trees.map(({ properties }) => [properties.title, 'yes']),
    );
    const languages = pdfs.map(
      (pdf) =>
        /\/Type\/Catalog[^]*?\/Lang\(([^)]*)\)/.exec(Buffer.from(pdf).toString('latin1'))?.[1],
    );
    expect(languages).toEqual(['en-GB', 'en-GB', 'ar-SA', 'zh-CN']);
  },
  120_000,
);
