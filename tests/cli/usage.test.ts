import { describe, expect, test } from 'vitest';
import { commands } from '../../electron/cli/commands';
import { fileKindNames } from '../../shared/format/file-kinds';
import { runInFolder } from './run-in-folder';

const names = commands.map(({ name }) => name).join(', ');
const run = (...words: string[]) => runInFolder('/nowhere', words);

describe('help', () => {
  test('lists every command, from --help, -h and help, on standard output', async () => {
    const { code, output, said } = await run('--help');
    expect([code, said]).toEqual([0, []]);
    for (const { name, summary } of commands) {
      expect(output).toContain(`\n  ${name} `);
      expect(output.replace(/\s+/gu, ' ')).toContain(summary);
    }
    expect([await run('-h'), await run('help')]).toEqual([
      { code, output, said },
      { code, output, said },
    ]);
  });

  test.each(commands)('of $name names every option, and fits into 80 columns', async (command) => {
    const { code, output } = await run(command.name, '--help');
    expect(code).toBe(0);
    for (const name of Object.keys(command.options)) expect(output).toContain(`\n  --${name}`);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
    expect(await run('help', command.name)).toEqual(await run(command.name, 'x', '-h'));
  });

  test('of schema names every kind of file', async () => {
    const { output } = await run('schema', '--help');
    for (const name of fileKindNames) expect(output).toContain(name);
  });

  test('--version is the version', async () => {
    expect(await run('--version')).toEqual({ code: 0, output: 'rapporteur 9.9.9\n', said: [] });
  });
});

describe('wrong usage ends with 2 and says what is wrong and where the help is', () => {
  test.each([
    [[], `Name a command: ${names}.`, ''],
    [['exprot'], `There is no command "exprot". The commands are ${names}.`, ''],
    [['--json'], 'There is no option --json.', ''],
    [['export'], 'Say --to FORMAT.', 'export '],
    [
      ['export', '--to', 'docx'],
      'Something is missing: rapporteur export FILE --to FORMAT',
      'export ',
    ],
    [
      ['export', 'a', 'b', '--to', 'docx'],
      '"b" is too much; a path with spaces needs quotation marks.',
      'export ',
    ],
    [
      ['export', 'a', '--to', 'doc'],
      '--to cannot be "doc"; it is one of docx, pdf, html, md, txt.',
      'export ',
    ],
    [['export', 'a', '--to=docx', '--to=pdf'], 'The option --to was given twice.', 'export '],
    [['export', 'a', '--to', '--force'], 'The option --to needs a value: --to FORMAT.', 'export '],
    [
      ['export', 'a', '--to', 'md', '--out'],
      'The option --out needs a value: --out PATH.',
      'export ',
    ],
    [
      ['export', 'a', '--to', 'md', '--out='],
      'The option --out needs a value: --out PATH.',
      'export ',
    ],
    [['export', 'a', '--to', 'md', '--paper', 'a4'], 'There is no option --paper.', 'export '],
    [['export', 'a', '--to', 'md', '-x'], 'There is no option -x.', 'export '],
    [['export', 'a', '--to', 'md', '--force=yes'], 'The option --force takes no value.', 'export '],
    [
      ['export', 'a', '--to', 'md', '--constructor'],
      'There is no option --constructor.',
      'export ',
    ],
    [
      ['export', 'a', '--to', 'md', '--item', 'x', '--variant', 'decisions'],
      '--item and --variant decisions exclude each other.',
      'export ',
    ],
    [
      ['schema', 'meeting'],
      'There is no kind of file "meeting". The kinds are minutes, collected-report, group, style.',
      'schema ',
    ],
    [['styles', '--copy', 'sectioned'], 'Say with --out where the copy is written.', 'styles '],
    [['styles', '--out', 'x'], '--out is for a copy: say with --copy which style.', 'styles '],
    [
      ['new', '--out', 'x', '--date', '25.3.2030'],
      '--date cannot be "25.3.2030": a date has the form 2021-03-25.',
      'new ',
    ],
    [
      ['new', '--out', 'x', '--series', 's'],
      '--series is for a group: say --group with its folder.',
      'new ',
    ],
  ])('%j', async (words, reason, command) => {
    expect(await run(...words)).toEqual({
      code: 2,
      output: '',
      said: [reason, `See: rapporteur ${command}--help`],
    });
  });
});
