import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const root = resolve(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'layers-'));
let violations: readonly Violation[] = [];

/** Imports that the rule for imports permits, each as `file → file`, `file → package` or `file → node:module`. */
const legal = [
  'shared/base/text-probe.ts → zod',
  'shared/domain/note-probe.ts → shared/base/ids.ts',
  'shared/format/read-probe.ts → shared/domain/meeting.ts',
  'shared/importers/csv-probe.ts → papaparse',
  'shared/report/build-probe.ts → shared/domain/meeting.ts',
  'shared/report/build-probe-b.ts → shared/report/tree.ts',
  'shared/report/languages/english-probe.ts → shared/report/tree.ts',
  'shared/report/writers/docx/write-probe.ts → docx',
  'shared/report/writers/html/write-probe.ts → shared/report/tree.ts',
  'shared/report/writers/html/parts-probe.ts → shared/report/writers/html/inline.ts',
  'shared/report/writers/text/write-probe.ts → shared/base/text.ts',
  'shared/commands/table-probe.ts → shared/i18n/messages.ts',
  'shared/ipc/contract-probe.ts → shared/format/envelope.ts',
  'electron/main.ts → electron/services/storage.ts',
  'electron/preload.ts → electron',
  'electron/desktop/window-probe.ts → electron',
  'electron/services/storage-probe.ts → node:fs',
  'electron/services/storage-probe-b.ts → shared/domain/meeting.ts',
  'electron/cli/main-probe.ts → electron/services/storage.ts',
  'electron/browser/server-probe.ts → ws',
  'renderer/ui/button-probe.tsx → react',
  'renderer/editor/editor-probe.ts → lexical',
  'renderer/views/table/table-probe.tsx → renderer/state/store.ts',
  'renderer/state/store-probe.ts → renderer/bridge/bridge.ts',
  'renderer/app/app-probe.tsx → renderer/views/table/table.tsx',
  'renderer/views/report-probe.tsx → shared/report/writers/html/inline.ts',
  'tests/shared/probe.test.ts → electron/services/storage.ts',
  'build/tool-probe.ts → vite',
];

/** Imports that the rule for imports forbids, at least one for each of its sentences. */
const illegal = [
  'shared/base/text-bad.ts → shared/domain/meeting.ts',
  'shared/base/files-bad.ts → node:fs',
  'shared/base/window-bad.ts → react',
  'shared/domain/note-bad.ts → shared/report/tree.ts',
  'shared/domain/note-bad-b.ts → electron/services/storage.ts',
  'shared/domain/note-bad-c.ts → renderer/state/store.ts',
  'shared/format/read-bad.ts → shared/report/tree.ts',
  'shared/checks/rule-bad.ts → shared/search/index-text.ts',
  'shared/importers/docx-bad.ts → docx',
  'shared/i18n/messages-bad.ts → shared/domain/meeting.ts',
  'shared/commands/table-bad.ts → shared/domain/meeting.ts',
  'shared/report/build-bad.ts → shared/report/writers/html/inline.ts',
  'shared/report/build-bad-b.ts → docx',
  'shared/report/writers/html/write-bad.ts → shared/domain/meeting.ts',
  'shared/report/writers/html/write-bad-b.ts → shared/report/writers/text/wrap.ts',
  'shared/report/writers/html/write-bad-c.ts → shared/report/languages/english.ts',
  'shared/report/writers/html/write-bad-d.ts → docx',
  'shared/ipc/contract-bad.ts → electron',
  'shared/unknown-room/bad.ts → shared/base/text.ts',
  'electron/services/storage-bad.ts → electron',
  'electron/services/settings-bad.ts → electron-store',
  'electron/services/desktop-bad.ts → electron/desktop/window.ts',
  'electron/cli/main-bad.ts → electron',
  'electron/cli/main-bad-b.ts → electron/browser/server.ts',
  'electron/browser/server-bad.ts → electron',
  'electron/browser/server-bad-b.ts → renderer/app/app.tsx',
  'electron/desktop/window-bad.ts → electron/cli/main.ts',
  'renderer/bridge/bridge-bad.ts → electron/preload.ts',
  'renderer/ui/button-bad.tsx → renderer/editor/editor.ts',
  'renderer/ui/button-bad-b.tsx → lexical',
  'renderer/editor/editor-bad.ts → renderer/bridge/bridge.ts',
  'renderer/editor/editor-bad-b.ts → renderer/state/store.ts',
  'renderer/state/store-bad.ts → renderer/views/table/table.tsx',
  'renderer/views/table-bad.tsx → renderer/app/app.tsx',
  'renderer/views/table-bad-b.tsx → @lexical/utils',
  'renderer/views/table-bad-c.tsx → node:path',
  'renderer/views/table-bad-d.tsx → tests/builders/meeting.ts',
  'renderer/views/table-bad-e.tsx → shared/report/writers/docx/write-docx.ts',
  'build/tool-bad.ts → shared/domain/meeting.ts',
];

function writeFile(path: string, text: string): void {
  const place = join(tree, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text, { flag: 'a' });
}

function isFile(name: string): boolean {
  return /\.tsx?$/.test(name);
}

function specifier(from: string, to: string): string {
  if (!isFile(to)) return to;
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Writes both ends of an edge; the import is one of types only, which must be seen as well. */
function writeEdge(edge: string): void {
  const [from = '', to = ''] = edge.split(' → ');
  writeFile(
    from,
    `import type { Thing } from '${specifier(from, to)}';\nexport type Own = Thing;\n`,
  );
  if (isFile(to)) {
    writeFile(to, '');
  } else if (!to.startsWith('node:')) {
    writeFile(`node_modules/${to}/index.d.ts`, 'export type Thing = string;\n');
    writeFileSync(
      join(tree, 'node_modules', to, 'package.json'),
      JSON.stringify({ name: to, version: '1.0.0', types: 'index.d.ts' }),
    );
  }
}

/** The path that a violation names, as the edges above write it. */
function shortName(path: string): string {
  return path.replace(/^node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, '$1');
}

/** An edge as a violation is written: modules of Node stand there without their prefix. */
function asReported(edge: string): string {
  return edge.replace('→ node:', '→ ');
}

beforeAll(() => {
  for (const edge of [...legal, ...illegal]) writeEdge(edge);
  writeFile('shared/domain/cycle-a.ts', `import './cycle-b';\n`);
  writeFile('shared/domain/cycle-b.ts', `import './cycle-a';\n`);
  // A tree file that knows the domain: the edge to it is legal, what it leads to is not.
  writeFile('shared/report/leak.ts', `import '../domain/meeting';\n`);
  writeFile('shared/report/writers/markdown/leaking.ts', `import '../../leak';\n`);
  writeFile('shared/domain/lost.ts', `import './no-such-file';\n`);
  mkdirSync(join(tree, 'build'), { recursive: true });
  copyFileSync(join(root, 'build/tsconfig.base.json'), join(tree, 'build/tsconfig.base.json'));
  const packageNames = ['zod', 'papaparse', 'docx', 'react', 'ws', 'lexical', '@lexical/utils'];
  writeFileSync(
    join(tree, 'package.json'),
    JSON.stringify({
      name: 'probe',
      type: 'module',
      dependencies: Object.fromEntries(packageNames.map((name) => [name, '1.0.0'])),
    }),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', join(root, 'build/layers.config.js'), '--output-type', 'json'],
      ...['shared', 'electron', 'renderer', 'tests', 'build'],
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as { readonly summary: { readonly violations: Violation[] } };
  violations = report.summary.violations;
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function forbiddenEdges(): readonly string[] {
  return violations
    .filter(({ rule }) => rule.name === 'not-in-allowed')
    .map(({ from, to }) => `${from} → ${shortName(to)}`);
}

test('every import that the rule forbids is reported, imports of types included', () => {
  const reported = forbiddenEdges();
  expect(illegal.map(asReported).filter((edge) => !reported.includes(edge))).toEqual([]);
});

test('no import that the rule permits is reported', () => {
  const reported = forbiddenEdges();
  expect(legal.map(asReported).filter((edge) => reported.includes(edge))).toEqual([]);
});

test('an import that leads nowhere is reported, and nothing else is', () => {
  const expected = illegal.map(asReported);
  expect(forbiddenEdges().filter((edge) => !expected.includes(edge))).toEqual([
    'shared/domain/lost.ts → ./no-such-file',
  ]);
});

test('files that import each other are reported', () => {
  const cycles = violations.filter(({ rule }) => rule.name === 'no-cycles');
  expect(cycles.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'shared/domain/cycle-a.ts → shared/domain/cycle-b.ts',
  ]);
});

test('a writer that reaches the domain through another file is reported', () => {
  expect(
    violations
      .filter(({ rule }) => rule.name === 'writers-never-reach-the-domain')
      .map(({ from }) => from),
  ).toContain('shared/report/writers/markdown/leaking.ts');
});
