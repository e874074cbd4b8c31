import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, runProgram } from './run-program';

/** Whether poppler's programs are installed; give its opposite to `test.skipIf`. */
export const pdfToolsAvailable = ['pdftotext', 'pdfinfo', 'pdftoppm'].every(hasProgram);

/** What to say of a test that is skipped because poppler is missing. */
export const pdfToolsMissing = 'poppler-utils (pdftotext, pdfinfo, pdftoppm) are not installed';

/** The text of a PDF set out as on the page, with a form feed after each page. */
export function pdfText(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, (path) => textFrom('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']));
}

/** The structure tree of a tagged PDF with its text, one element a line, indented ("H1", "LI", "TH" …). */
export function pdfStructure(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, (path) => textFrom('pdfinfo', ['-struct-text', path]));
}

/** The facts about a PDF as pdfinfo names them ("Title", "Pages", "Tagged" …). */
export async function pdfFacts(pdf: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const text = await withFile(pdf, (path) => textFrom('pdfinfo', [path]));
  return new Map(
    text
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
      .flatMap((match): readonly [string, string][] =>
        match === null ? [] : [[match[1] ?? '', match[2] ?? '']],
      ),
  );
}

/** A picture (PNG) of each page, in order. */
export function pdfPages(pdf: Uint8Array, dotsPerInch = 80): Promise<readonly Uint8Array[]> {
  return withFile(pdf, async (path, folder) => {
    await runProgram('pdftoppm', ['-png', '-r', String(dotsPerInch), path, join(folder, 'page')]);
    // pdftoppm pads the page numbers, so that names sort as pages do.
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
    return Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))),
    );
  });
}

async function textFrom(program: string, parameters: readonly string[]): Promise<string> {
  return new TextDecoder().decode((await runProgram(program, parameters)).output);
}

async function withFile<T>(
  pdf: Uint8Array,
  use: (path: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const path = join(folder, 'file.pdf');
    await writeFile(path, pdf);
    return await use(path, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
