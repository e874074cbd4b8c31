import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { isOtherUser, ownerOfPort } from '../../../electron/browser/peer-user';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:9C40 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 11 1
   1: 0100007F:9C41 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1001        0 12 1
   2: 0200007F:9C42 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1002        0 13 1
`;

test.each([
  [40000, 1000],
  [40001, 1001],
  [40002, undefined],
  [1, undefined],
])('port %d of 127.0.0.1 belongs to the user %s', (port, owner) => {
  expect(ownerOfPort(table, port)).toBe(owner);
});

test.runIf(process.platform === 'linux')('a program of our own user is no stranger', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => void client.destroy());
  await new Promise((resolve) => client.once('connect', resolve));
  const port = client.localPort!;
  expect([
    ownerOfPort(readFileSync('/proc/net/tcp', 'utf8'), port),
    await isOtherUser(port),
  ]).toEqual([process.getuid?.(), false]);
});
