import { expect, test } from 'vitest';
import { toVisibleText } from '../support/docx/to-visible-text';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../support/libreoffice';
import { pdfText, pdfToolsAvailable, pdfToolsMissing } from '../support/pdf';
import { buildListedDocument } from './build-listed-document';

const isMissing = !libreOfficeAvailable || !pdfToolsAvailable;
const why = isMissing ? ` (skipped: ${libreOfficeMissing}, or ${pdfToolsMissing})` : '';

test.skipIf(isMissing)(
  `the visible text is what LibreOffice sets on the page, numbers and notes included${why}`,
  async () => {
    const file = await buildListedDocument();
    const [pdf] = await convertWithLibreOffice([file], 'pdf');
    if (pdf === undefined) throw new Error('the PDF is missing');
    const ours = toVisibleText(file, { mark: (label) => label });
    expect(withoutSpaces(ours)).toBe(withoutSpaces(await pdfText(pdf)));
  },
);

test.skipIf(!libreOfficeAvailable)(
  `the visible text is the same after a round trip through LibreOffice${libreOfficeAvailable ? '' : ` (skipped: ${libreOfficeMissing})`}`,
  async () => {
    const file = await buildListedDocument();
    const [returned] = await convertWithLibreOffice([file], 'docx');
    if (returned === undefined) throw new Error('the DOCX is missing');
    // LibreOffice writes the dash of a bullet list as a character of a symbol font.
    expect(toVisibleText(returned)).toBe(toVisibleText(file).replaceAll('–', '•'));
  },
);

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
