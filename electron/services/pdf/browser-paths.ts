import { win32 } from 'node:path';

/** The surroundings that a browser is looked for in. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Names of the programs on the path, in the order of preference. */
const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const linuxPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPaths = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** Where a browser of the Chromium family may be, best first; none of the paths need exist. */
export function browserPaths({ platform, environment }: Surroundings): readonly string[] {
  const folders = (environment.PATH ?? environment.Path ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .filter((folder) => folder !== '');
  if (platform === 'win32') {
    return [
      ...windowsFolders(environment).flatMap((folder) =>
        windowsPaths.map((path) => win32.join(folder, path)),
      ),
      ...onPath(folders, (folder, name) => win32.join(folder, `${name}.exe`)),
    ];
  }
  const programs = onPath(folders, (folder, name) => `${folder}/${name}`);
  if (platform !== 'darwin') return [...programs, ...linuxPaths];
  const home = environment.HOME;
  const own = home === undefined ? [] : macPaths.map((path) => `${home}${path}`);
  return [...macPaths, ...own, ...programs];
}

function windowsFolders(environment: Surroundings['environment']): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
}

function onPath(
  folders: readonly string[],
  join: (folder: string, name: string) => string,
): readonly string[] {
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}
