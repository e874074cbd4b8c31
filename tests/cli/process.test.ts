import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBrowser } from '../../electron/services/pdf/find-browser';
import { writeMinutes } from '../../shared/format/minutes';
import { meeting } from '../builders/meeting';
import { temporaryFolder } from '../support/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly output: string;
  readonly said: string;
}

/** What the test's own npm says about itself is not for the one that is tried here. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/iu.test(name)),
);

function runIn(folder: string, program: string, words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd: folder, env: environment };
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

test('Ctrl+C while a PDF is printed ends a circulation in good order, with nothing left of it', async ({
  skip,
}) => {
  const browser = await findBrowser();
  if (!browser.ok) skip(browser.messages[0]?.text);
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'a.minutes'), writeMinutes(meeting()));
  const words = ['circulate', 'a.minutes', '--out', 'to-send', '--to', 'txt,pdf'];
  const child = spawn(process.execPath, [join(root, 'out/cli/rapporteur.mjs'), ...words], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (text.includes('Writing pdf')) child.kill('SIGINT');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, said.includes('cancelled'), readdirSync(join(folder, 'to-send'))]).toEqual([
    1,
    true,
    [],
  ]);
}, 120_000);
