import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'build/eslint.config.js'),
  // The probes are not on disk, so the rules that ask the compiler stay out.
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

/** The rules that complain about a text, as if it were the file of the given path. */
async function rulesBroken(path: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** An export with its sentence above it. */
function documented(declaration: string): string {
  return `/** A probe. */\nexport ${declaration}\n`;
}

test.each(['process', 'Buffer', 'require', '__dirname', 'global', 'setImmediate'])(
  'the DOCX writer may not use %s of Node',
  async (name) => {
    const text = documented(`function probe(): unknown {\n  return ${name};\n}`);
    expect(await rulesBroken('shared/report/writers/docx/probe.ts', text)).toEqual([
      'no-restricted-globals',
    ]);
  },
);

test.each([
  ['a default export', 'no-restricted-syntax', 'export default 1;'],
  ['a barrel', 'no-restricted-syntax', "export * from './other';"],
  ['an export passed on', 'no-restricted-syntax', "export { other } from './other';"],
  ['an arrow for a function', 'no-restricted-syntax', documented('const probe = () => 1;')],
  ['the present moment', 'no-restricted-syntax', documented('const probe = new Date();')],
  ['the time of day', 'no-restricted-properties', documented('const probe = Date.now();')],
  ['chance', 'no-restricted-properties', documented('const probe = Math.random();')],
  ['a missing doc comment', 'house/documented-export', 'export const probe = 1;'],
  [
    'a doc comment without a sentence',
    'house/documented-export',
    '/** no sentence */\nexport const probe = 1;',
  ],
  ['any', '@typescript-eslint/no-explicit-any', documented('const probe: any = 1;')],
  ['a long file', 'max-lines', documented(`const probe = 1;${'\n'.repeat(360)}`)],
])('in shared/ %s breaks %s', async (_what, rule, text) => {
  expect(await rulesBroken('shared/base/probe.ts', text)).toEqual([rule]);
});

test('a file name that is not in kebab-case is told', async () => {
  expect(await rulesBroken('shared/base/myProbe.ts', documented('const probe = 1;'))).toEqual([
    'house/kebab-file-name',
  ]);
});

test('an overload needs its sentence once, and tags may follow the sentence', async () => {
  const text = `/**
 * Doubles a number or a text.
 * @param value what is doubled
 */
export function double(value: number): number;
export function double(value: string): string;
export function double(value: number | string): number | string {
  return typeof value === 'number' ? value * 2 : value + value;
}
`;
  expect(await rulesBroken('shared/base/probe.ts', text)).toEqual([]);
});

test('markup is never put into the window as text', async () => {
  const text = `/** A probe. */
export function Probe() {
  return <p dangerouslySetInnerHTML={{ __html: '' }} />;
}
`;
  expect(await rulesBroken('renderer/ui/probe.tsx', text)).toEqual(['no-restricted-syntax']);
});
