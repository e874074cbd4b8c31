import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The compiler's complaints about one line, as if it stood in a file of the given folder. */
function complaints(folder: string, line: string): readonly string[] {
  const configPath = join(root, folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)) as {
    readonly config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    // Only the probe is compiled: what stands in the folder is none of this test's business.
    { ...config, include: [], files: [], references: [] },
    ts.sys,
    dirname(configPath),
  );
  const probe = join(root, folder, 'probe.ts');
  const host = ts.createCompilerHost(options);
  const realSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path === probe
      ? ts.createSourceFile(path, `export const probe = ${line};\n`, languageVersion)
      : realSourceFile(path, languageVersion, ...rest);
  const program = ts.createProgram([probe], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function unknownNames(folder: string, names: readonly string[]): readonly string[] {
  return complaints(folder, `[${names.join(', ')}]`).map(
    (text) => /Cannot find name '(\w+)'/.exec(text)?.[1] ?? text,
  );
}

const windowNames = ['document', 'window', 'HTMLElement'];
const nodeNames = ['process', 'Buffer', 'require', '__dirname', 'setImmediate'];

test('neither the window nor Node compiles in shared/', () => {
  const names = [...windowNames, ...nodeNames];
  expect(unknownNames('shared', names)).toEqual(names);
});

test('the language itself compiles in shared/', () => {
  expect(complaints('shared', `Object.groupBy(['a'], (letter) => letter)`)).toEqual([]);
});

test('the window does not compile in electron/, Node does', () => {
  expect(unknownNames('electron', [...windowNames, 'process', 'Buffer'])).toEqual(windowNames);
});

test('Node does not compile in renderer/, the window does', () => {
  expect(unknownNames('renderer', [...windowNames, ...nodeNames])).toEqual(nodeNames);
});

test('the window does not compile in the DOCX writer', () => {
  expect(unknownNames('shared/report/writers/docx', windowNames)).toEqual(windowNames);
});

test('a value that may be missing cannot be used unasked', () => {
  expect(complaints('shared', `['a'][1].length`)).toEqual(["Object is possibly 'undefined'."]);
});
