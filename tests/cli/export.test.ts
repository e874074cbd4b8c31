import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCollectedReport } from '../../shared/format/collected-report';
import { writeGroup } from '../../shared/format/group';
import { writeMinutes } from '../../shared/format/minutes';
import { group, groupFacts } from '../builders/group';
import { collectedReport, meeting, section } from '../builders/meeting';
import { decision, note } from '../builders/notes';
import { offTheRecord } from '../builders/text';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

const spring = meeting({
  sections: [
    section(
      'Water levels',
      note(['The weir stands high', offTheRecord(', and the guard was asleep'), '.'], {
        id: 'weir',
      }),
    ),
    section('Gauges', decision('Readings are taken daily.')),
  ],
});

async function folderWithMinutes(): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'spring.minutes'), writeMinutes(spring));
  return folder;
}

describe('export', () => {
  test('writes every format beside the file, with the words that may go out', async () => {
    const folder = await folderWithMinutes();
    for (const to of ['docx', 'html', 'md', 'txt']) {
      expect(await runInFolder(folder, ['export', 'spring.minutes', '--to', to])).toEqual({
        code: 0,
        output: '',
        said: [`Written: FOLDER/spring.${to}`],
      });
    }
    expect(readdirSync(folder).sort()).toEqual([
      'spring.docx',
      'spring.html',
      'spring.md',
      'spring.minutes',
      'spring.txt',
    ]);
    expect(readFileSync(join(folder, 'spring.docx')).subarray(0, 2).toString()).toBe('PK');
    for (const name of ['spring.html', 'spring.md', 'spring.txt']) {
      const words = readFileSync(join(folder, name), 'utf8');
      expect([words.includes('The weir stands high'), words.includes('asleep')]).toEqual([
        true,
        false,
      ]);
    }
  });

  test('names each copy after what it is', async () => {
    const folder = await folderWithMinutes();
    const said = await Promise.all(
      [
        ['--variant', 'clean'],
        ['--variant', 'review'],
        ['--variant', 'decisions', '--lang', 'fr'],
        ['--item', 'item-gauges'],
        ['--variant', 'unattributed', '--page', 'letter'],
      ].map(async (options) =>
        (
          await runInFolder(folder, ['export', 'spring.minutes', '--to', 'txt', ...options])
        ).said.at(-1),
      ),
    );
    expect(said).toEqual([
      'Written: FOLDER/spring.txt',
      'Written: FOLDER/spring-review.txt',
      'Written: FOLDER/spring-decisions-fr.txt',
      'Written: FOLDER/spring-item-gauges.txt',
      'Written: FOLDER/spring-unattributed.txt',
    ]);
    const one = readFileSync(join(folder, 'spring-item-gauges.txt'), 'utf8');
    expect([one.includes('Readings'), one.includes('weir')]).toEqual([true, false]);
  });

  test('writes to standard output with --out -, but no document onto a screen', async () => {
    const folder = await folderWithMinutes();
    const words = ['export', 'spring.minutes', '--out', '-', '--to'];
    const text = await runInFolder(folder, [...words, 'md'], { isScreen: true });
    expect([text.code, text.said, text.output.includes('The weir stands high')]).toEqual([
      0,
      [],
      true,
    ]);
    expect(await runInFolder(folder, [...words, 'docx'], { isScreen: true })).toMatchObject({
      code: 2,
      output: '',
    });
    expect((await runInFolder(folder, [...words, 'docx'])).output.startsWith('PK')).toBe(true);
    expect(readdirSync(folder)).toEqual(['spring.minutes']);
  });

  test('replaces a former export, another file only by force, and what it reads never', async () => {
    const folder = await folderWithMinutes();
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'spring.minutes'), join(folder, 'link.txt'));
    writeFileSync(join(folder, 'letter.odt'), 'a letter');
    const to = async (...words: string[]) => {
      const { code, said } = await runInFolder(folder, [
        'export',
        'spring.minutes',
        '--to',
        'txt',
        '--out',
        ...words,
      ]);
      return [code, ...said];
    };
    expect(await to('out')).toEqual([0, 'Written: FOLDER/out/spring.txt']);
    expect(await to('out/spring.txt')).toEqual([0, 'Written: FOLDER/out/spring.txt']);
    expect(await to('letter.odt')).toEqual([
      1,
      'FOLDER/letter.odt exists already. Name another file, or say --force to replace it.',
    ]);
    expect(readFileSync(join(folder, 'letter.odt'), 'utf8')).toBe('a letter');
    expect(await to('letter.odt', '--force')).toEqual([0, 'Written: FOLDER/letter.odt']);
    for (const name of ['spring.minutes', 'link.txt']) {
      expect(await to(name, '--force')).toEqual([
        1,
        `FOLDER/${name} is the file that is read; name another one with --out.`,
      ]);
    }
    expect(await to('gone/x.txt')).toEqual([
      1,
      'Error: FOLDER/gone/x.txt could not be saved: there is no such file or folder.',
    ]);
    expect(readFileSync(join(folder, 'spring.minutes'), 'utf8')).toBe(writeMinutes(spring));
  });

  test("takes the group's facts from its folder, and says so", async () => {
    const folder = await folderWithMinutes();
    const facts = groupFacts({ name: 'Working Group on Lakes', style: 'sectioned' });
    writeFileSync(join(folder, 'group.json'), writeGroup(group({ facts })));
    const { output, said } = await runInFolder(folder, [
      'export',
      'spring.minutes',
      '--to',
      'txt',
      '--out',
      '-',
    ]);
    expect(output.replace(/\s+/gu, ' ')).toContain('Working Group on Lakes');
    expect(said).toEqual([
      'Note: The facts and styles of the group are taken from FOLDER/group.json; they have changed since the file was saved.',
    ]);
  });

  test('takes a style by id or from a file, and names the styles there are', async () => {
    const folder = await folderWithMinutes();
    const words = ['export', 'spring.minutes', '--to', 'txt', '--out', '-', '--style'];
    await runInFolder(folder, ['styles', '--copy', 'numbered-paragraphs', '--out', 'ours.json']);
    const copied = await runInFolder(folder, [...words, 'ours.json']);
    expect(copied).toEqual(await runInFolder(folder, [...words, 'numbered-paragraphs']));
    expect(await runInFolder(folder, [...words, 'ours'])).toEqual({
      code: 1,
      output: '',
      said: [
        'Error: There is no style "ours". The styles are sectioned, agenda-ordered, numbered-paragraphs, progress, update; a style file is named by its path, such as ./ours.json.',
      ],
    });
    expect((await runInFolder(folder, [...words, 'spring.minutes.json'])).said).toEqual([
      'Error: FOLDER/spring.minutes.json could not be read: there is no such file or folder.',
    ]);
  });

  test('reports collected reports too, and nothing else', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'year.collected-report'), writeCollectedReport(collectedReport()));
    writeFileSync(join(folder, 'group.json'), writeGroup(group()));
    const run = (file: string) => runInFolder(folder, ['export', file, '--to', 'md']);
    expect((await run('year.collected-report')).said.at(-1)).toBe('Written: FOLDER/year.md');
    expect(await run('group.json')).toEqual({
      code: 1,
      output: '',
      said: [
        'Error: A file of the kind "rapporteur-group" holds nothing to report; expected were the minutes of a meeting or a collected report.',
      ],
    });
  });

  test('says why there is no report of an item, a language or a file', async () => {
    const folder = await folderWithMinutes();
    const run = (...words: string[]) => runInFolder(folder, ['export', ...words, '--to', 'md']);
    const failures = [
      await run('none.minutes'),
      await run('spring.minutes', '--item', 'x'),
      await run('spring.minutes', '--lang', 'tlh'),
    ];
    expect(failures.map(({ code, said }) => [code, said[0]?.slice(0, 50)])).toEqual([
      [1, 'Error: FOLDER/none.minutes could not be read: ther'],
      [1, 'Error: There is no agenda item or section “x” that'],
      [1, 'Error: Reports cannot be written in “tlh”; the lan'],
    ]);
    expect(readdirSync(folder)).toEqual(['spring.minutes']);
  });
});
