import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMeetingFile } from '../../electron/services/meeting-file';
import { readFileLimited } from '../../electron/services/read-file-limited';
import { writeGroup } from '../../shared/format/group';
import { writeMinutes } from '../../shared/format/minutes';
import { group, groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { temporaryFolder } from '../support/temporary-folder';

const one = meeting();

async function folderWithMeeting() {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'rivers', '2030'), { recursive: true });
  const path = join(folder, 'rivers', '2030', 'spring.minutes');
  writeFileSync(path, writeMinutes(one));
  return { path, groupFile: join(folder, 'rivers', 'group.json') };
}

describe('reading a meeting file', () => {
  test('gives the meeting as it is where there is no group folder', async () => {
    const { path } = await folderWithMeeting();
    const read = await readMeetingFile(path);
    expect(read).toMatchObject({ ok: true, value: { path, meeting: one }, messages: [] });
    expect(read.ok && read.value.groupFile).toBeUndefined();
  });

  test("takes the group's facts from its folder, and says so where they differ", async () => {
    const { path, groupFile } = await folderWithMeeting();
    writeFileSync(groupFile, writeGroup(group()));
    expect(await readMeetingFile(path)).toMatchObject({
      ok: true,
      value: { groupFile },
      messages: [],
    });
    const facts = groupFacts({ name: 'Working Group on Rivers and Lakes' });
    writeFileSync(groupFile, writeGroup(group({ facts })));
    expect(await readMeetingFile(path)).toMatchObject({
      ok: true,
      value: { meeting: { ...one, group: facts }, file: { content: one }, groupFile },
      messages: [{ severity: 'info', code: 'group.folder-wins', where: groupFile }],
    });
  });

  test('leaves another group alone, and stands alone where the group cannot be read', async () => {
    const { path, groupFile } = await folderWithMeeting();
    writeFileSync(
      groupFile,
      writeGroup(group({ facts: groupFacts({ id: 'other', name: 'Other' }) })),
    );
    expect(await readMeetingFile(path)).toMatchObject({ value: { meeting: one }, messages: [] });
    writeFileSync(groupFile, '{');
    expect(await readMeetingFile(path)).toMatchObject({
      value: { meeting: one },
      messages: [{ severity: 'warning', code: 'file.cut-off' }],
    });
  });

  test('says what is wrong with a path that is no file', async () => {
    const folder = await temporaryFolder();
    const messages = [
      ...(await readMeetingFile(join(folder, 'none.minutes'))).messages,
      ...(await readMeetingFile(folder)).messages,
    ];
    expect(messages.map(({ text }) => text.replace(folder, 'FOLDER'))).toEqual([
      'FOLDER/none.minutes could not be read: there is no such file or folder.',
      'FOLDER could not be read: it is a folder, not a file.',
    ]);
  });
});

describe('reading a file up to a limit', () => {
  test('gives all of its bytes up to the limit, and none beyond', async () => {
    const path = join(await temporaryFolder(), 'file');
    for (const size of [0, 1, 300_000, 1_048_576]) {
      const bytes = Buffer.alloc(size, 5);
      writeFileSync(path, bytes);
      const read = await readFileLimited(path, 1_048_576);
      expect(read.ok && bytes.equals(read.value)).toBe(true);
    }
    writeFileSync(path, Buffer.alloc(1_048_577));
    expect((await readFileLimited(path, 1_048_576)).messages[0]?.text).toBe(
      `${path} is larger than 1 MB, the most that is read.`,
    );
  });

  test('stops at the limit where a file never ends, and reads pipes', async () => {
    expect((await readFileLimited('/dev/zero', 5_000_000)).ok).toBe(false);
    const pipe = join(await temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    execFileSync('sh', ['-c', `(printf words > "${pipe}") >/dev/null 2>&1 &`]);
    const read = await readFileLimited(pipe);
    expect(read.ok && Buffer.from(read.value).toString()).toBe('words');
  });
});
