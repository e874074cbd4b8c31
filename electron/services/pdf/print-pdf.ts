import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Failure, Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import { browserFlags } from './browser-flags';
import { findBrowser } from './find-browser';
import type { BrowserRun } from './run-browser';
import { runBrowser } from './run-browser';

/** How a PDF is printed. */
export interface PrintOptions {
  /** Path of the browser's program; without it an installed one is looked for. */
  readonly browser?: string;
  /** Milliseconds after which the browser is stopped, one minute if not said. */
  readonly timeout?: number;
}

/**
 * Prints an HTML document to a tagged PDF with an outline, its pages as the document's own page
 * rules say, in an installed browser of the Chromium family. The browser gets a profile of its own,
 * no network, and leaves nothing behind.
 */
export async function printPdf(
  html: string,
  options: PrintOptions = {},
): Promise<Result<Uint8Array>> {
  const browser = options.browser === undefined ? await findBrowser() : succeed(options.browser);
  if (!browser.ok) return browser;
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-pdf-'));
    return await printInFolder(html, browser.value, folder, options.timeout ?? 60_000);
  } catch (error) {
    return fail(
      errorMessage(
        'pdf.no-folder',
        `The PDF could not be made in the folder for temporary files, ${tmpdir()}: ${error instanceof Error ? error.message : String(error)}. Make room there, or name another folder in the variable TMPDIR.`,
      ),
    );
  } finally {
    // The browser's last processes may still be writing to its profile.
    if (folder !== undefined) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

async function printInFolder(
  html: string,
  browser: string,
  folder: string,
  timeout: number,
): Promise<Result<Uint8Array>> {
  const page = join(folder, 'report.html');
  const target = join(folder, 'report.pdf');
  const profile = join(folder, 'profile');
  await writeFile(page, html);
  const flags = browserFlags({
    address: pathToFileURL(page).href,
    profile,
    target,
    isRoot: process.getuid?.() === 0,
  });
  const run = await runBrowser(browser, flags, profile, timeout);
  const pdf = await readFile(target).catch(() => undefined);
  if (run.type !== 'done' || pdf === undefined || !isWhole(pdf))
    return explain(run, browser, timeout);
  return succeed(new Uint8Array(pdf));
}

/** A PDF begins and ends with its marks (ISO 32000-1, 7.5); a browser that was cut off leaves a part. */
function isWhole(pdf: Buffer): boolean {
  const end = pdf.subarray(-1024).toString('latin1');
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF');
}

function explain(run: BrowserRun, browser: string, timeout: number): Failure {
  switch (run.type) {
    case 'notStarted':
      return fail(
        errorMessage(
          'pdf.not-started',
          `The browser ${browser} could not be started: ${run.reason}.`,
        ),
      );
    case 'late':
      return fail(
        errorMessage(
          'pdf.late',
          `The browser ${browser} did not finish the PDF within ${timeout / 1000} seconds and was stopped. Try again, or name another browser in the variable RAPPORTEUR_BROWSER.`,
        ),
      );
    case 'done':
      return fail(
        errorMessage(
          'pdf.not-printed',
          `The browser ${browser} ended without a PDF (exit code ${run.code ?? 'none'}). What it said last: ${run.remarks.trim() || 'nothing'}`,
        ),
      );
  }
}
