import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openServer, own, typed } from './open-server';

const nothing = { status: 404, body: '' };

test('a typed address shows the window, under a policy that lets in nothing else', async () => {
  const { send, prefix, address } = await openServer();
  const answer = await send(prefix);
  expect([answer, (await send(`${prefix}assets/app.js`, own)).status]).toMatchObject([
    {
      status: 200,
      body: '<!doctype html><title>The window</title>',
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://${address.host}; frame-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      },
    },
    200,
  ]);
});

test.each([
  ['another host name that leads here', { Host: 'attacker.example' }],
  ['another host name with our port', { Host: 'attacker.example:80' }],
  ['localhost in place of 127.0.0.1', { Host: 'localhost' }],
  ['our host without its port', { Host: '127.0.0.1' }],
  ['a link on a page of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a page on another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
  ['a script of ours claimed by a page that was typed', { 'Sec-Fetch-Mode': 'no-cors' }],
])('%s gets nothing', async (_, headers) => {
  const { send, prefix } = await openServer();
  expect(await send(prefix, { ...typed, ...headers })).toMatchObject(nothing);
});

test('a program that does not say where it comes from gets nothing', async () => {
  const { send, prefix } = await openServer();
  expect(await send(prefix, {})).toMatchObject(nothing);
});

test.each(['/', '/index.html', '/socket', '/session', '//', '/../', '*', '/favicon.ico'])(
  'without the random path, %s gets nothing',
  async (path) => {
    const { send } = await openServer();
    expect(await send(path)).toMatchObject(nothing);
  },
);

test.each([
  '../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '..\\..\\etc\\passwd',
  'assets/../../package.json',
  'assets/../index.html',
  '/etc/passwd',
  'index.html%00.js',
  'index.html?x=1',
  'preview/unknown',
  'preview/../index.html',
  '__proto__',
  'constructor',
])('behind the random path, %s leads nowhere', async (path) => {
  const { send, prefix } = await openServer();
  expect(await send(`${prefix}${path}`)).toMatchObject(nothing);
});

test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'POST'])(
  'the method %s gets nothing',
  async (method) => {
    const { send, prefix } = await openServer();
    expect(await send(prefix, typed, { method })).toMatchObject(nothing);
  },
);

test('a preview is shown in a sandbox of its own, to pages of ours only', async () => {
  const { send, prefix } = await openServer();
  const shown = await send(`${prefix}preview/known`, own);
  const stolen = await send(`${prefix}preview/known`, { ...own, 'Sec-Fetch-Site': 'same-site' });
  expect([shown, stolen]).toMatchObject([
    {
      status: 200,
      body: '<p>Report</p>',
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    },
    nothing,
  ]);
});

test('the token gives the secret once', async () => {
  const { exchange, token } = await openServer();
  const first = await exchange(token);
  expect([first.status, await exchange(token)]).toMatchObject([200, nothing]);
});

test.each([
  ['a wrong token', 'wrong', {}],
  ['an empty token', '', {}],
  ['a token that is no text', 7, {}],
  ['no token', undefined, {}],
])('%s gets nothing, and the right one still works', async (_, offered, headers) => {
  const { exchange, token } = await openServer();
  expect([await exchange(offered, headers), (await exchange(token)).status]).toMatchObject([
    nothing,
    200,
  ]);
});

test.each([
  ['from a page on another port', { Origin: 'http://127.0.0.1:1' }],
  ['from another site', { Origin: 'https://attacker.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['from a file or a sandboxed frame', { Origin: 'null' }],
  ['by way of another host name', { Host: 'attacker.example' }],
  ['as a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['by a program that hides where it comes from', { 'Sec-Fetch-Site': 'none' }],
])('the right token %s gets nothing and is not used up', async (_, headers) => {
  const { exchange, token } = await openServer();
  expect([await exchange(token, headers), (await exchange(token)).status]).toMatchObject([
    nothing,
    200,
  ]);
});

test('a body without end is not read', async () => {
  const { exchange, token } = await openServer();
  expect([await exchange('x'.repeat(1_000_000)), (await exchange(token)).status]).toMatchObject([
    nothing,
    200,
  ]);
});

test('what is not HTTP is cut off, and the window goes on', async () => {
  const { address, send, prefix } = await openServer();
  const heard = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(Number(address.port), '127.0.0.1', () => {
      socket.write(
        `GET ${prefix} HTTP/1.1\r\nHost: ${address.host}\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
      );
    });
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  expect([heard.includes('The window'), (await send(prefix)).status]).toEqual([false, 200]);
});
