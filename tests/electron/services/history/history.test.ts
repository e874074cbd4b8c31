import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../../electron/services/history/history';
import type { NewVersion } from '../../../../electron/services/history/history-messages';
import { tempFolder } from '../temp-folder';
import { openTestHistory } from './open-test-history';

function version(text: string, more: Partial<NewVersion> = {}): NewVersion {
  return {
    meeting: 'meeting-1',
    at: '2026-04-01T10:00:00.000Z',
    reason: { type: 'written' },
    bytes: Buffer.from(text),
    ...more,
  };
}

async function textsOf(history: History, meeting = 'meeting-1'): Promise<readonly string[]> {
  const list = await history.list(meeting);
  if (!list.ok) return [list.messages[0]?.text ?? ''];
  const read = await Promise.all(list.value.versions.map(({ id }) => history.read(meeting, id)));
  return read.map((one) =>
    one.ok ? Buffer.from(one.value.bytes).toString() : (one.messages[0]?.code ?? ''),
  );
}

describe('The history of a meeting', () => {
  it('gives back every version as it was kept, the newest first, and each meeting its own', async () => {
    const history = await openTestHistory(tempFolder());
    await history.keep(version('one'));
    await history.keep(version('two', { at: '2026-04-01T10:05:00.000Z' }));
    await history.keep(version('other', { meeting: 'meeting-2' }));

    expect(await textsOf(history)).toEqual(['two', 'one']);
    expect(await textsOf(history, 'meeting-2')).toEqual(['other']);
  });

  it('keeps the order in which versions came when the clock is set back', async () => {
    const history = await openTestHistory(tempFolder());
    await history.keep(version('before', { at: '2026-04-01T10:00:00.000Z' }));
    await history.keep(version('after', { at: '2026-04-01T07:00:00.000Z' }));

    expect(await textsOf(history)).toEqual(['after', 'before']);
  });

  it('keeps the same text once, under the reason that says more', async () => {
    const history = await openTestHistory(tempFolder());
    await history.keep(version('same'));
    await history.keep(version('same', { reason: { type: 'export', formats: ['docx'] } }));
    await history.keep(version('same'));

    const list = await history.list('meeting-1');
    expect(list.ok && list.value.versions.map(({ reason }) => reason)).toEqual([
      { type: 'export', formats: ['docx'] },
    ]);
  });

  it('passes over a version that does not match its hash, and says how many', async () => {
    const folder = tempFolder();
    const history = await openTestHistory(folder);
    await history.keep(version('one'));
    await history.keep(version('two', { at: '2026-04-01T10:05:00.000Z' }));
    const other = new DatabaseSync(join(folder, 'history.db'));
    other.exec(`UPDATE version SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1`);
    other.close();

    const list = await history.list('meeting-1');
    expect(list.ok && [list.value.versions.map(({ id }) => id), list.value.damaged]).toEqual([
      [2],
      1,
    ]);
    const read = await history.read('meeting-1', 1);
    expect(read.messages.map(({ code }) => code)).toEqual(['history.damaged']);
  });

  it('begins anew where the file is no database, and keeps what it was beside it', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'history.db'), 'not a database, '.repeat(1000));
    const history = await openTestHistory(folder);
    const kept = await history.keep(version('one'));

    expect(kept.ok).toBe(true);
    expect(await textsOf(history)).toEqual(['one']);
    expect(readFileSync(join(folder, 'history.db.damaged'), 'utf8')).toContain('not a database');
  });

  it('saves what can be read of a file that was cut short', async () => {
    const folder = tempFolder();
    const before = await openTestHistory(folder);
    for (let at = 0; at < 40; at += 1) {
      const text = `${at} ${Array.from({ length: 2000 }, (_, n) => (n * 7919 * (at + 3)) % 10_007).join(' ')}`;
      await before.keep(version(text, { reason: { type: 'found' } }));
    }
    await before.close();
    const file = join(folder, 'history.db');
    truncateSync(file, Math.floor(readFileSync(file).length * 0.6));

    const after = await openTestHistory(folder);
    const texts = await textsOf(after);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.every((text) => /^\d+ 0 /u.test(text))).toBe(true);
  });

  it('leaves nothing of forgotten versions in its files', async () => {
    const folder = tempFolder();
    const history = await openTestHistory(folder);
    await history.keep(version('stays', { meeting: 'meeting-2' }));
    await history.keep(version('the words that go'));
    const file = join(folder, 'history.db');
    const reader = new DatabaseSync(file, { readOnly: true });
    const body = reader.prepare('SELECT body FROM version WHERE id = 2').get()?.body;
    reader.close();

    await history.forget('meeting-1');
    await history.scrub();

    const bytes = Buffer.concat([file, `${file}-wal`].map((one) => readFileSync(one)));
    expect(bytes.includes(Buffer.from(body as Uint8Array))).toBe(false);
    expect(await textsOf(history, 'meeting-2')).toEqual(['stays']);
  });

  it('answers with words, and not with an exception, where it cannot be opened', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'place'), '');
    const history = await openTestHistory(folder);
    await history.close();
    const kept = await history.keep(version('one'));

    expect(kept.messages.map(({ code }) => code)).toEqual(['history.failed']);
  });
});
