import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../shared/format/file-kind';
import { fileKindNames, fileKinds, findFileKind } from '../../shared/format/file-kinds';
import { currentVersion } from '../../shared/format/migration';
import { readContent } from '../../shared/format/read-content';
import { writeContent } from '../../shared/format/write-content';

/** Files as each version wrote them, one folder per version. They are never changed once a version is out. */
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

interface Fixture {
  readonly version: number;
  readonly name: string;
  readonly text: string;
}

function listFixtures(format: string): Fixture[] {
  return readdirSync(fixtures).flatMap((folder) =>
    readdirSync(`${fixtures}${folder}`).flatMap((name) => {
      const text = readFileSync(`${fixtures}${folder}/${name}`, 'utf8');
      const isKind = (JSON.parse(text) as { format: string }).format === format;
      return isKind ? [{ version: Number(folder.slice(1)), name, text }] : [];
    }),
  );
}

describe.each(fileKindNames)('the versions of %s', (kindName) => {
  const kind = fileKinds[kindName] as FileKind<unknown>;
  const current = currentVersion(kind.migrations);
  const files = listFixtures(kind.format);

  test('each have a fixture, a step from the version before, and the current one its schema', () => {
    const versions = Array.from({ length: current }, (_, index) => index + 1);
    expect([...new Set(files.map(({ version }) => version))].sort()).toEqual(versions);
    expect(kind.migrations.map(({ to }) => to)).toEqual(versions.slice(1));
    const schema = new URL(
      `../../shared/format/schema/${kindName}.v${String(current)}.schema.json`,
      import.meta.url,
    );
    expect(existsSync(schema)).toBe(true);
  });

  test.each(files)('v$version/$name is read without a remark', ({ version, text }) => {
    const read = readContent(text, kind);
    expect(read.messages).toEqual([]);
    expect(read.ok && [read.value.version, read.value.readOnly]).toEqual([version, false]);
  });

  test.each(files.filter(({ version }) => version === current))(
    'v$version/$name is written again as it was',
    ({ text }) => {
      const read = readContent(text, kind);
      expect(read.ok && writeContent(read.value.content, kind, read.value.writtenBy)).toBe(text);
    },
  );
});

test('every kind is known by its format', () => {
  expect(fileKindNames.map((name) => findFileKind(fileKinds[name].format))).toEqual(fileKindNames);
  expect(findFileKind('other')).toBeUndefined();
});
