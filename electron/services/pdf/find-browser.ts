import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Result } from '../../../shared/base/result';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Surroundings } from './browser-paths';
import { browserPaths } from './browser-paths';

/** The variable that names a browser by its path, before all others. */
const variable = 'RAPPORTEUR_BROWSER';

/** Finds an installed browser of the Chromium family: the path of its program, or how to get one. */
export async function findBrowser(
  surroundings: Surroundings = { platform: process.platform, environment: process.env },
): Promise<Result<string>> {
  const chosen = surroundings.environment[variable];
  if (chosen !== undefined && chosen !== '') {
    return (await isProgram(chosen)) ? succeed(chosen) : fail(badChoice(chosen));
  }
  for (const path of browserPaths(surroundings)) {
    if (await isProgram(path)) return succeed(path);
  }
  return fail(
    errorMessage(
      'pdf.no-browser',
      `Writing a PDF needs Chromium, Chrome or Edge, and none is installed. ${adviceFor(surroundings.platform)} Where one is installed elsewhere, name its program in the variable ${variable}.`,
    ),
  );
}

function badChoice(path: string): ReturnType<typeof errorMessage> {
  return errorMessage(
    'pdf.no-browser',
    `The variable ${variable} names "${path}", which is not a program that can be started. Correct it, or remove it so that an installed browser is looked for.`,
  );
}

function adviceFor(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'Install one with: winget install Google.Chrome.';
  if (platform === 'darwin') return 'Install one with: brew install --cask google-chrome.';
  return 'Install one with: sudo apt install chromium (or: sudo dnf install chromium).';
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
