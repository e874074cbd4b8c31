import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { connectShell } from '../../support/connect-shell';
import { startLoopback } from '../../support/start-loopback';

test('what was confirmed as typed survives a kill of the shell, without ever having been saved', async ({}, info) => {
  test.skip(info.project.name !== 'browser', 'the same services run behind Electron');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
  try {
    const first = await startLoopback(folder);
    const ask = await connectShell(first.address);
    const { path } = await ask('library.startNow', {});
    const onDisk = readFileSync(path);
    const { session, meeting } = await ask('meeting.open', { path });
    const typed = Array.from({ length: 20 }, (_, index) => `Note ${String(index + 1)}.`);
    for (const [index, text] of typed.entries()) {
      const note = {
        id: `note-${String(index + 1)}`,
        meaning: { kind: 'text' },
        shape: { type: 'paragraph' },
        level: 0,
        content: [{ type: 'text', text }],
      } as const;
      const { notes, ...facts } = meeting.closing;
      const ids = [
        ...notes.map(({ id }) => id),
        ...typed.slice(0, index + 1).map((_, i) => `note-${String(i + 1)}`),
      ];
      const changes = { notes: [note], closing: { facts, notes: ids } };
      const change = { type: 'changes', changes } as const;
      await ask('meeting.journal', { session, sequence: index + 1, change });
    }
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');
    expect(readFileSync(path).equals(onDisk)).toBe(true);

    const second = await startLoopback(folder);
    const again = await (await connectShell(second.address))('meeting.open', { path });
    second.process.kill('SIGTERM');
    await once(second.process, 'exit');
    const words = again.meeting.closing.notes.flatMap(({ content }) =>
      content.flatMap((piece) => (piece.type === 'text' ? piece.text : [])),
    );
    expect([words, again.recovered?.changes]).toEqual([typed, 20]);
    // The end of the second start was an orderly one, which saves.
    expect(readFileSync(path, 'utf8')).toContain('Note 20.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
