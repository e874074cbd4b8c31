import type { WebPreferences } from 'electron';

/**
 * What a page of ours may do: nothing but be a page. Every value is written out, also where it is
 * Electron's default, so that a change of defaults changes nothing here.
 * @param preload the script with the two functions of the contract; a page without one gets none.
 */
export function windowPreferences(preload?: string): WebPreferences {
  return {
    ...(preload === undefined ? { javascript: false } : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
  };
}
