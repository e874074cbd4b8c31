/** Chromium's own requests to any network are switched off, before Electron is ready; the app needs none. */
export const quietSwitches: readonly (readonly [name: string, value: string])[] = [
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['disable-sync', ''],
  ['no-pings', ''],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];
