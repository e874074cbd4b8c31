/** What decides with which flags a browser is started. */
export interface LaunchPlace {
  readonly address: string;
  /** A folder of its own, so that the window ends with the app and shares nothing with the person's browser. */
  readonly profile: string;
  /** Chromium refuses its sandbox to root, as in containers. */
  readonly isRoot: boolean;
}

/**
 * The flags that make Chromium, Chrome or Edge one window of this app: no tabs, no first-run pages,
 * and no request of the browser's own to any network.
 */
export function launchFlags({ address, profile, isRoot }: LaunchPlace): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1280,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--no-pings',
    '--metrics-recording-only',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
    // No name leads anywhere: the app needs 127.0.0.1 and nothing else.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
