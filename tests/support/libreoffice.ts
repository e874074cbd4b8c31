import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assertNever } from '../../shared/base/assert-never';
import { hasProgram, runProgram } from './run-program';

/** What LibreOffice can make of a file; "accessible-pdf" is tagged and follows PDF/UA. */
export type LibreOfficeFormat = 'pdf' | 'accessible-pdf' | 'docx' | 'odt' | 'txt' | 'html';

/** A file to convert: its bytes with the ending that tells its kind ("docx"). */
export interface LibreOfficeInput {
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/** Whether LibreOffice is installed; give its opposite to `test.skipIf`. */
export const libreOfficeAvailable = hasProgram('soffice');

/** What to say of a test that is skipped because LibreOffice is missing. */
export const libreOfficeMissing = 'LibreOffice (soffice) is not installed';

let profile: string | undefined;
let previous: Promise<unknown> = Promise.resolve();

/** Converts DOCX files, or others with their endings, in one start of LibreOffice; the results stand in the same order. */
export async function convertWithLibreOffice(
  inputs: readonly (Uint8Array | LibreOfficeInput)[],
  format: LibreOfficeFormat,
  timeout = 180_000,
): Promise<readonly Uint8Array[]> {
  // Two instances cannot share a profile, so calls of one process wait for each other.
  const result = previous.then(() => convert(inputs, format, timeout));
  previous = result.catch(() => undefined);
  return result;
}

async function convert(
  inputs: readonly (Uint8Array | LibreOfficeInput)[],
  format: LibreOfficeFormat,
  timeout: number,
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const target = join(folder, 'out');
    await mkdir(target);
    const sources = await Promise.all(
      inputs.map(async (input, index) => {
        const file = input instanceof Uint8Array ? { bytes: input, ending: 'docx' } : input;
        const path = join(folder, `${String(index)}.${file.ending}`);
        await writeFile(path, file.bytes);
        return path;
      }),
    );
    const where = `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`;
    const parameters = ['--headless', '--convert-to', filterOf(format), '--outdir', target];
    await runProgram('soffice', [where, ...parameters, ...sources], timeout);
    const ending = format === 'accessible-pdf' ? 'pdf' : format;
    return await Promise.all(
      sources.map(async (_, index) => {
        const path = join(target, `${String(index)}.${ending}`);
        return new Uint8Array(await readFile(path));
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function profileFolder(): string {
  if (profile === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
    process.on('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    profile = folder;
  }
  return profile;
}

function filterOf(format: LibreOfficeFormat): string {
  switch (format) {
    case 'accessible-pdf': {
      const on = { type: 'boolean', value: 'true' };
      return `pdf:writer_pdf_Export:${JSON.stringify({ PDFUACompliance: on, UseTaggedPDF: on })}`;
    }
    case 'txt':
      return 'txt:Text (encoded):UTF8';
    case 'pdf':
    case 'docx':
    case 'odt':
    case 'html':
      return format;
    default:
      return assertNever(format);
  }
}
