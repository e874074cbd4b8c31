import { expect, onTestFinished, test } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { createSocketBridge } from '../../../renderer/bridge/socket-bridge';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { openServer } from '../../electron/browser/open-server';

/** A window's bridge to a real server, with the server's own secret unless another one is given. */
async function connectTo(given?: string) {
  const place = await openServer();
  const { address, prefix } = place;
  const secret = given ?? (await place.secret());
  const sockets: NodeSocket[] = [];
  const bridge = createSocketBridge({
    openSocket: () => {
      const socket = new NodeSocket(`ws://${address.host}${prefix}socket`, {
        origin: address.origin,
      });
      socket.on('error', () => undefined);
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    secret: Promise.resolve(given === '' ? undefined : secret),
    retryAfter: 20,
  });
  onTestFinished(() => sockets.forEach((socket) => socket.terminate()));
  return { ...place, bridge, sockets };
}

function statesOf(bridge: Bridge): readonly string[] {
  const states: string[] = [bridge.connection()];
  bridge.onConnection(() => states.push(bridge.connection()));
  return states;
}

test('what is asked before the connection stands waits for it and is answered', async () => {
  const { bridge } = await connectTo();
  const states = statesOf(bridge);
  const answers = await Promise.all([
    bridge.request('library.restore', { token: 'a' }),
    bridge.request('library.restore', { token: 'b' }),
  ]);
  expect([answers.map((answer) => answer.ok && answer.value), states]).toEqual([
    [{ token: 'a' }, { token: 'b' }],
    ['connecting', 'open'],
  ]);
});

test('events reach those who listen, until they stop', async () => {
  const { bridge, server } = await connectTo();
  const heard: unknown[] = [];
  const stop = bridge.on('menu.command', (payload) => heard.push(payload));
  bridge.on('export.progress', (payload) => heard.push(payload));
  await bridge.request('clock.now', {});
  server.broadcast('menu.command', { command: 'first' });
  await expect.poll(() => heard.length).toBe(1);
  stop();
  server.broadcast('menu.command', { command: 'second' });
  await bridge.request('clock.now', {});
  expect(heard).toEqual([{ command: 'first' }]);
});

test('a connection that breaks comes back by itself, and what was asked meanwhile fails clearly', async () => {
  const { bridge, sockets } = await connectTo();
  await bridge.request('clock.now', {});
  const states = statesOf(bridge);
  sockets[0]!.terminate();
  const pending = await bridge.request('clock.now', {});
  await expect.poll(() => bridge.connection()).toBe('open');
  expect([pending.ok, states, (await bridge.request('clock.now', {})).ok]).toEqual([
    false,
    ['open', 'lost', 'open'],
    true,
  ]);
});

test.each([
  ['a wrong secret', 'wrong'],
  ['no secret', ''],
])('with %s the window is refused for good', async (_, secret) => {
  const { bridge, sockets } = await connectTo(secret);
  const answer = await bridge.request('clock.now', {});
  expect([!answer.ok && answer.messages[0]?.code, bridge.connection()]).toEqual([
    'bridge.lost',
    'refused',
  ]);
  expect(sockets.length).toBeLessThanOrEqual(1);
});

test('when the other side has ended, the window knows and goes on trying', async () => {
  const { bridge, server, sockets } = await connectTo();
  await bridge.request('clock.now', {});
  await server.close();
  await expect.poll(() => bridge.connection()).toBe('lost');
  await expect.poll(() => sockets.length).toBeGreaterThan(2);
  expect((await bridge.request('clock.now', {})).ok).toBe(false);
});
