import { expect, test } from 'vitest';
import { openServer, outcomeOf } from './open-server';

const welcome = '{"type":"welcome"}';

test('with the secret a window asks and is answered', async () => {
  const { openSocket, secret, asked } = await openServer();
  const hello = JSON.stringify({ type: 'hello', secret: await secret() });
  const socket = openSocket();
  const outcome = outcomeOf(socket, () => {
    socket.send(hello);
    socket.send(JSON.stringify({ type: 'request', id: 1, name: 'echo', params: { a: 1 } }));
  });
  await expect.poll(() => asked).toEqual([['echo', { a: 1 }]]);
  socket.close();
  expect((await outcome).heard).toEqual([
    welcome,
    '{"type":"reply","id":1,"result":{"ok":true,"value":{"a":1},"messages":[]}}',
  ]);
});

test.each([
  ['from a page on another port', { origin: 'http://127.0.0.1:1' }],
  ['from another site', { origin: 'https://attacker.example' }],
  ['from a file', { origin: 'null' }],
  ['without an origin', { origin: undefined } as never],
  ['by way of another host name', { headers: { Host: 'attacker.example' } }],
])('a socket %s is cut off before it opens', async (_, options) => {
  const { openSocket, asked } = await openServer();
  expect([await outcomeOf(openSocket(undefined, options)), asked]).toEqual([
    { code: 1006, heard: [] },
    [],
  ]);
});

test.each(['/', '/socket', '/wrong/socket'])('a socket at %s is cut off', async (path) => {
  const { openSocket } = await openServer();
  expect(await outcomeOf(openSocket(path))).toEqual({ code: 1006, heard: [] });
});

test.each([
  ['a wrong secret', { type: 'hello', secret: 'wrong' }, 4401],
  ['the token in place of the secret', 'token', 4401],
  ['a request before the secret', { type: 'request', id: 1, name: 'echo', params: {} }, 4401],
  ['a message that nobody knows', { type: 'goodbye' }, 4400],
  ['a secret with more beside it', { type: 'hello', secret: 'x', more: 1 }, 4400],
])('%s closes the socket and nothing was asked', async (_, message, code) => {
  const { openSocket, asked, token } = await openServer();
  const text = JSON.stringify(message === 'token' ? { type: 'hello', secret: token } : message);
  const socket = openSocket();
  expect([await outcomeOf(socket, () => socket.send(text)), asked]).toEqual([
    { code, heard: [] },
    [],
  ]);
});

test.each([
  ['no JSON', 'hello'],
  ['binary data', Buffer.from('{"type":"hello"}')],
  ['a request without a name', '{"type":"request","id":1}'],
  ['a number that is none', '{"type":"request","id":-1,"name":"echo"}'],
  ['a second hello', JSON.stringify({ type: 'hello', secret: 'again' })],
])('%s from a window that is in closes it', async (_, message) => {
  const { openSocket, secret, asked } = await openServer();
  const hello = JSON.stringify({ type: 'hello', secret: await secret() });
  const socket = openSocket();
  const { code, heard } = await outcomeOf(socket, () => {
    socket.send(hello);
    socket.send(message);
  });
  expect([[4400, 4401].includes(Number(code)), heard, asked]).toEqual([true, [welcome], []]);
});

test('a frame that breaks the protocol closes the socket, and the next window is served', async () => {
  const { openSocket, secret, server } = await openServer();
  const hello = JSON.stringify({ type: 'hello', secret: await secret() });
  const socket = openSocket();
  const outcome = await outcomeOf(socket, () => {
    // A frame from a client must be masked (RFC 6455, 5.1); this one is not, and has reserved bits.
    (socket as unknown as { _socket: { write: (bytes: Buffer) => void } })._socket.write(
      Buffer.from([0xf1, 0x02, 0x61, 0x62]),
    );
  });
  const next = openSocket();
  next.on('open', () => next.send(hello));
  await expect.poll(() => server.windows()).toBe(1);
  expect([outcome.heard, outcome.code]).toEqual([[], expect.any(Number)]);
});

test('a message beyond the limit is not taken in', async () => {
  const { openSocket, secret, asked } = await openServer();
  const hello = JSON.stringify({ type: 'hello', secret: await secret() });
  const socket = openSocket();
  const outcome = await outcomeOf(socket, () => {
    socket.send(hello);
    socket.send(
      JSON.stringify({
        type: 'request',
        id: 1,
        name: 'echo',
        params: 'x'.repeat(65 * 1024 * 1024),
      }),
    );
  });
  expect([outcome.code, asked]).toEqual([expect.any(Number), []]);
});

test('before the secret not even a large message is taken in', async () => {
  const { openSocket, asked } = await openServer();
  const socket = openSocket();
  const outcome = await outcomeOf(socket, () =>
    socket.send(JSON.stringify({ type: 'hello', secret: 'x'.repeat(1_000_000) })),
  );
  expect([outcome, asked]).toEqual([{ code: 4400, heard: [] }, []]);
});

test('no more than sixteen sockets are open at once', async () => {
  const { openSocket } = await openServer();
  const sockets = Array.from({ length: 16 }, () => openSocket());
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on('open', resolve))));
  expect(await outcomeOf(openSocket())).toEqual({ code: 1006, heard: [] });
});

test('a socket that never says hello is closed', { timeout: 15_000 }, async () => {
  const { openSocket } = await openServer();
  expect(await outcomeOf(openSocket())).toEqual({ code: 4408, heard: [] });
});
