import { expect, test } from 'vitest';
import { buildSamplePackage } from '../support/docx/sample-package';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../support/libreoffice';
import {
  pdfFacts,
  pdfPages,
  pdfStructure,
  pdfText,
  pdfToolsAvailable,
  pdfToolsMissing,
} from '../support/pdf';

const isMissing = !libreOfficeAvailable || !pdfToolsAvailable;
const why = isMissing ? ` (skipped: ${libreOfficeMissing}, or ${pdfToolsMissing})` : '';

test.skipIf(isMissing)(
  `LibreOffice turns several files into accessible PDF at once, and they can be read back${why}`,
  async () => {
    const renamed = buildSamplePackage([
      { part: 'word/document.xml', find: 'Delegates met.', replace: 'Nobody came.' },
    ]);
    const [first, second] = await convertWithLibreOffice(
      [buildSamplePackage(), renamed],
      'accessible-pdf',
    );
    if (first === undefined || second === undefined) throw new Error('a PDF is missing');

    expect(await pdfText(first)).toContain('Delegates met.');
    expect(await pdfText(second)).toContain('Nobody came.');
    const facts = await pdfFacts(first);
    expect([facts.get('Title'), facts.get('Tagged'), facts.get('Pages')]).toEqual([
      'Report of the well committee',
      'yes',
      '1',
    ]);
    const structure = await pdfStructure(first);
    for (const kind of ['H1', 'H2', 'LI', 'TH', 'TD', 'Note', 'Link', 'Figure'])
      expect(structure).toMatch(new RegExp(`^\\s*${kind}\\b`, 'm'));
    const pages = await pdfPages(first);
    expect(pages.map((page) => [...page.slice(1, 4)])).toEqual([[...Buffer.from('PNG')]]);
  },
);

test.skipIf(!libreOfficeAvailable)(
  `LibreOffice reads a file that is given with its own ending, and writes text${libreOfficeAvailable ? '' : ` (skipped: ${libreOfficeMissing})`}`,
  async () => {
    const bytes = new TextEncoder().encode('<html><body><p>Été à Genève</p></body></html>');
    const [text] = await convertWithLibreOffice([{ bytes, ending: 'html' }], 'txt');
    expect(new TextDecoder().decode(text).trim()).toContain('Été à Genève');
  },
);

test.skipIf(!libreOfficeAvailable)(
  'a conversion that takes too long is stopped and said to be late',
  async () => {
    await expect(convertWithLibreOffice([buildSamplePackage()], 'pdf', 1)).rejects.toThrow(
      'soffice took more than 1 ms',
    );
  },
);
