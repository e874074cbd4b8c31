import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeMinutes } from '../../shared/format/minutes';
import { meeting } from '../builders/meeting';
import { temporaryFolder } from '../support/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly output: string;
  readonly said: string;
}

function runIn(folder: string, program: string, words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    // What the test's own npm says about itself is not for the one that is tried here.
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(npm_|INIT_CWD$)/iu.test(name),
    );
    const options = { cwd: folder, env: Object.fromEntries(environment) };
    execFile(program, words, options, (error, output, said) => {
      done({ code: error === null ? 0 : error.code, output, said });
    });
  });
}

test('npm run rapporteur takes paths from where the person stands', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'a.minutes'), writeMinutes(meeting()));
  const npm = ['--prefix', root, 'run', '-s', 'rapporteur', '--'];
  expect(await runIn(folder, 'npm', [...npm, 'validate', 'a.minutes'])).toEqual({
    code: 0,
    output: 'a.minutes is valid: the minutes of a meeting, version 1.\n',
    said: '',
  });
  expect(await runIn(folder, 'npm', [...npm, 'export', 'none', '--to', 'md'])).toMatchObject({
    code: 1,
    said: `Error: ${folder}/none could not be read: there is no such file or folder.\n`,
  });
}, 120_000);

test('the built command ends with its codes, and quietly where nobody reads on', async () => {
  const folder = await temporaryFolder();
  const command = `"${process.execPath}" "${join(root, 'out/cli/rapporteur.mjs')}"`;
  const shell = (line: string) => runIn(folder, 'sh', ['-c', line]);
  expect(await shell(`${command} --nonsense`)).toMatchObject({ code: 2, output: '' });
  expect(await shell(`${command} schema | head -c 1`)).toEqual({ code: 0, output: '{', said: '' });
  expect(await shell(`${command} validate /dev/zero`)).toMatchObject({ code: 1 });
}, 120_000);
