import type { Session } from 'electron';
import { isOwnAddress } from './app-address';

/** Addresses that lead nowhere outside: the app's own, and data that a page carries itself. */
function isInside(address: string): boolean {
  return isOwnAddress(address) || /^(data|blob|devtools):/.test(address);
}

/**
 * Takes from all pages what Electron gives them by default: every permission, every device, every
 * download, and every request to anything but the app itself. The spelling checker is off, since it
 * would fetch dictionaries.
 */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isInside(url) }));
  session.on('will-download', (event) => event.preventDefault());
}
