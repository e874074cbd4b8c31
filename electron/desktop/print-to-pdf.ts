import { BrowserWindow } from 'electron';
import { errorMessage, fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import type { PreviewStore } from '../services/handlers/preview-store';
import { previewAddress } from './app-address';
import { windowPreferences } from './window-preferences';

/** Prints an HTML report to a tagged PDF with an outline, in a hidden page without any script. */
export async function printToPdf(
  html: string,
  previews: PreviewStore,
): Promise<Result<Uint8Array>> {
  const session = 'print';
  const name = previews.put(session, html);
  const page = new BrowserWindow({ show: false, webPreferences: windowPreferences() });
  try {
    await page.loadURL(`${previewAddress}${name}`);
    const bytes = await page.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return succeed(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(errorMessage('pdf.not-printed', `The PDF could not be printed: ${reason}.`));
  } finally {
    page.destroy();
    previews.drop(session);
  }
}
