/** The scheme of the window's own pages; `file:` would have more rights than a page needs. */
export const appScheme = 'app';
/** The one host of the scheme. */
export const appHost = 'rapporteur';
/** What every address of ours begins with. */
export const appOrigin = `${appScheme}://${appHost}`;
/** The page of the window. */
export const windowAddress = `${appOrigin}/index.html`;
/** The page of the window on the shared screen. */
export const sharedAddress = `${appOrigin}/shared.html`;
/** Where previews are served, by names that nobody can guess. */
export const previewAddress = `${appOrigin}/preview/`;

/** Whether an address belongs to the app: its origin compared whole, so that no longer name passes. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${appScheme}:` && host === appHost;
  } catch {
    return false;
  }
}
