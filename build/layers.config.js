/**
 * The one rule for imports, as an allow-list for dependency-cruiser: electron → shared ← renderer, tests → all.
 * An import that no line of `allowed` permits is an error, imports of types included. Every line
 * reads "files of this room may import from those rooms and those packages".
 */

const sharedRooms = {
  base: [],
  domain: ['base'],
  format: ['base', 'domain'],
  roster: ['base', 'domain'],
  importers: ['base', 'domain', 'roster'],
  checks: ['base', 'domain'],
  search: ['base', 'domain'],
  merge: ['base', 'domain', 'format'],
  review: ['base', 'domain'],
  registers: ['base', 'domain', 'report'],
  circulate: ['base', 'domain', 'report', 'registers'],
  'hand-on': ['base', 'domain', 'report', 'acts'],
  acts: ['base', 'domain', 'importers', 'roster'],
  compare: ['base', 'domain'],
  'due-date': ['base', 'domain'],
  'shared-screen': ['base', 'domain', 'acts', 'report'],
  'last-time': ['base', 'domain', 'acts', 'report', 'registers'],
  'note-coverage': ['base', 'domain', 'acts', 'report'],
  spelling: ['base', 'domain'],
  'speaker-slips': ['base', 'domain', 'acts', 'report', 'circulate'],
  'group-settings': ['base', 'domain', 'importers', 'i18n'],
  samples: ['base', 'domain'],
  i18n: ['base'],
  commands: ['base', 'i18n'],
  ipc: [
    'base',
    'domain',
    'format',
    'report',
    'importers',
    'roster',
    'checks',
    'search',
    'merge',
    'review',
    'registers',
    'shared-screen',
    'last-time',
  ],
};

/** Packages without window, Node or Electron; a room that needs another one asks for it here. */
const purePackages = [
  'zod',
  '@noble/hashes',
  'fflate',
  '@noble/hashes',
  'saxes',
  'date-fns',
  'date-fns-tz',
  'papaparse',
  'ical.js',
];

const windowPackages = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];

const rendererRooms = {
  styles: [],
  ui: ['styles'],
  spelling: [],
  editor: ['ui', 'styles', 'spelling'],
  bridge: [],
  state: ['bridge'],
  views: ['ui', 'editor', 'bridge', 'state', 'styles', 'spelling'],
  app: ['ui', 'editor', 'bridge', 'state', 'views', 'styles'],
};

const electronRooms = {
  services: [],
  cli: ['services'],
  browser: ['services'],
  desktop: ['services'],
};

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function folders(side, rooms) {
  return rooms.map((room) => `^${side}/${room}/`);
}

function packages(names) {
  return names.map((name) => `(^|/)node_modules/(@types/)?${escaped(name)}(/|$)`);
}

/** One line of the allow-list: files matching `from` may import paths matching any of `to`. */
function allow(from, ...to) {
  return { from: { path: from }, to: { path: to } };
}

const nodeItself = { dependencyTypes: ['core'] };
const anyPackage = '(^|/)node_modules/';
const electronPackage = '(^|/)node_modules/electron(-store)?(/|$)';

function allowNode(from) {
  return { from: { path: from }, to: nodeItself };
}

function allowPackagesButElectron(from) {
  return { from: { path: from }, to: { path: anyPackage, pathNot: electronPackage } };
}

const sharedLines = [
  ...Object.entries(sharedRooms).map(([room, others]) =>
    allow(`^shared/${room}/`, ...folders('shared', [room, ...others])),
  ),
  allow('^shared/', ...packages(purePackages)),
  // Building a report knows the meeting; the writers are below.
  {
    from: { path: '^shared/report/', pathNot: '^shared/report/writers/' },
    to: {
      path: ['^shared/(base|domain)/', '^shared/report/'],
      pathNot: '^shared/report/writers/',
    },
  },
  // A writer sees the tree (report.ts and the files beside it), its own folder, what writers share, and base.
  allow(
    '^shared/report/writers/([^/]+)/',
    '^shared/base/',
    '^shared/report/[^/]+$',
    '^shared/report/writers/$1/',
    '^shared/report/writers/[^/]+$',
  ),
  allow(
    '^shared/report/writers/[^/]+$',
    '^shared/base/',
    '^shared/report/[^/]+$',
    '^shared/report/writers/',
  ),
  allow('^shared/report/writers/docx/', ...packages(['docx'])),
];

const electronLines = [
  ...Object.entries(electronRooms).map(([room, others]) =>
    allow(`^electron/${room}/`, '^shared/', ...folders('electron', [room, ...others])),
  ),
  allowNode('^electron/'),
  allowPackagesButElectron('^electron/'),
  allow('^electron/(desktop/|main\\.ts$|preload\\.ts$)', electronPackage),
  allow('^electron/main\\.ts$', '^shared/', '^electron/(services|desktop)/'),
  allow('^electron/preload\\.ts$', '^shared/ipc/'),
];

const rendererLines = [
  ...Object.entries(rendererRooms).map(([room, others]) =>
    allow(`^renderer/${room}/`, ...folders('renderer', [room, ...others])),
  ),
  // Modules that the build makes of dictionaries.
  allow('^renderer/spelling/', '^dictionary:'),
  allow('^renderer/[^/]+$', '^renderer/(app|styles)/', ...packages(windowPackages)),
  {
    from: { path: '^renderer/' },
    to: { path: '^shared/', pathNot: '^shared/report/writers/docx/' },
  },
  allow(
    '^renderer/(ui|editor|state|views|app)/',
    ...packages([...windowPackages, ...purePackages]),
  ),
  allow('^renderer/editor/', ...packages(['lexical', '@lexical'])),
];

const toolLines = [
  allow('^tests/', '^(shared|electron|renderer|tests|build)/', '^package\\.json$', anyPackage),
  allowNode('^(tests|build)/'),
  allow('^build/', '^build/', '^package\\.json$', anyPackage),
];

export default {
  allowed: [...sharedLines, ...electronLines, ...rendererLines, ...toolLines],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both files need into a third one that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'writers-never-reach-the-domain',
      comment: 'Put what the writer needs into the report tree, and let buildReport fill it.',
      severity: 'error',
      from: { path: '^shared/report/writers/' },
      to: { path: '^shared/domain/', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    // All that a bundler would find: TypeScript first, and the type declarations of packages without code.
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    tsConfig: { fileName: 'build/tsconfig.base.json' },
    skipAnalysisNotInRules: false,
  },
};
