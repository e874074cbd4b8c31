import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { WebSocket } from 'ws';
import type { Result } from '../../../shared/base/result';
import type { ParamsOf, RequestName, ValueOf } from '../../../shared/ipc/contract';
import type { ShellMessage } from '../../../shared/ipc/wire-message';
import { startLoopback } from '../app';

/** A window's connection to a shell that runs as a process, without the window. */
async function connect(address: string) {
  const url = new URL(address);
  const token = url.hash.slice(1);
  const answer = await fetch(`${url.origin}${url.pathname}session`, {
    method: 'POST',
    headers: {
      Origin: url.origin,
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
    },
    body: JSON.stringify({ token }),
  });
  const { secret } = (await answer.json()) as { readonly secret: string };
  const target = `ws://${url.host}${url.pathname}socket`;
  const socket = new WebSocket(target, { origin: url.origin });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'hello', secret }));
  let lastId = 0;
  const pending = new Map<number, (result: Result<unknown>) => void>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as ShellMessage;
    if (message.type === 'reply') pending.get(message.id)?.(message.result);
  });

  async function ask<Name extends RequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ): Promise<ValueOf<Name>> {
    lastId += 1;
    const id = lastId;
    const reply = new Promise<Result<unknown>>((resolve) => pending.set(id, resolve));
    socket.send(JSON.stringify({ type: 'request', id, name, params }));
    const result = await reply;
    if (!result.ok) throw new Error(result.messages[0]?.text);
    return result.value as ValueOf<Name>;
  }
  return ask;
}

test('what was confirmed as typed survives a kill of the shell, without ever having been saved', async ({}, info) => {
  test.skip(info.project.name !== 'browser', 'the same services run behind Electron');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
  try {
    const first = await startLoopback(folder);
    const ask = await connect(first.address);
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
    const again = await (await connect(second.address))('meeting.open', { path });
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
