import { expect, test } from 'vitest';
import { openServer, outcomeOf } from './open-server';

const welcome = '{"type":"welcome"}';

async function openViewer() {
  const opened = await openServer();
  const invited = new URL(opened.server.invite());
  const answer = await opened.exchange(invited.hash.slice(1));
  const { secret } = JSON.parse(answer.body) as { readonly secret: string };
  return { ...opened, invited, viewer: secret };
}

test('the window on the shared screen comes in by an address of its own, good for once', async () => {
  const { invited, address, exchange, viewer, secret } = await openViewer();
  expect([invited.origin, invited.pathname]).toEqual([
    address.origin,
    `${address.pathname}shared.html`,
  ]);
  expect((await exchange(invited.hash.slice(1))).status).toBe(404);
  expect(await secret()).not.toBe(viewer);
});

test('it may read what is shown and ask for nothing else', async () => {
  const { openSocket, viewer, asked } = await openViewer();
  const socket = openSocket();
  const outcome = outcomeOf(socket, () => {
    socket.send(JSON.stringify({ type: 'hello', secret: viewer }));
    ['shared.read', 'meeting.open', 'shared.show', 'shared.open', 'app.info'].forEach((name, id) =>
      socket.send(JSON.stringify({ type: 'request', id, name, params: {} })),
    );
    setTimeout(() => socket.close(), 300);
  });
  const { heard } = await outcome;
  const replies = heard
    .slice(1)
    .map((text) => JSON.parse(text) as { id: number; result: { ok: boolean } });
  expect(heard[0]).toBe(welcome);
  expect(replies.map(({ id, result }) => [id, result.ok])).toEqual([
    [0, true],
    [1, false],
    [2, false],
    [3, false],
    [4, false],
  ]);
  expect(asked).toEqual([]);
});

test('it is told what is shown and no other event, and the app’s window not what is shown there', async () => {
  const { openSocket, viewer, secret, server } = await openViewer();
  const own = await secret();
  const sockets = [viewer, own].map((hello) => {
    const socket = openSocket();
    const outcome = outcomeOf(socket, () =>
      socket.send(JSON.stringify({ type: 'hello', secret: hello })),
    );
    return { socket, outcome };
  });
  await expect.poll(() => server.windows()).toBe(1);
  await expect
    .poll(() => {
      server.broadcastToViewers('shared.view', {});
      server.broadcast('history.failed', { text: 'private' });
      return server.connections();
    })
    .toBe(1);
  await new Promise((done) => setTimeout(done, 200));
  server.broadcastToViewers('shared.view', {});
  await new Promise((done) => setTimeout(done, 200));
  sockets.forEach(({ socket }) => socket.close());
  const [seen, told] = await Promise.all(sockets.map(({ outcome }) => outcome));
  const namesIn = (heard: readonly string[] = []) => [
    ...new Set(
      heard.map((text) => {
        const { type, name } = JSON.parse(text) as { type: string; name?: string };
        return name ?? type;
      }),
    ),
  ];
  expect(namesIn(seen?.heard)).toEqual(['welcome', 'shared.view']);
  expect(namesIn(told?.heard)).toEqual(['welcome', 'history.failed']);
});
