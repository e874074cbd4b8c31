import { readFile } from 'node:fs/promises';

/** 127.0.0.1 as the kernel's table of connections writes it: bytes in the order of the machine. */
const loopback = '0100007F';

/**
 * The user whose program holds the port of 127.0.0.1, by number, from the text of Linux's
 * `/proc/net/tcp` (proc_net_tcp.txt of the kernel's documentation); `undefined` where the table does
 * not have it.
 */
export function ownerOfPort(table: string, port: number): number | undefined {
  const local = `${loopback}:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const row = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((fields) => fields[1] === local);
  return row?.[7] === undefined ? undefined : Number(row[7]);
}

/**
 * Whether a connection comes from a program of another user of this machine. The window's address
 * stands in the browser's command line, which other users may read; this keeps them out all the
 * same. Only Linux tells; elsewhere nobody is taken for a stranger.
 */
export async function isOtherUser(peerPort: number | undefined): Promise<boolean> {
  const own = process.getuid?.();
  if (process.platform !== 'linux' || own === undefined || peerPort === undefined) return false;
  const table = await readFile('/proc/net/tcp', 'utf8').catch(() => '');
  const owner = ownerOfPort(table, peerPort);
  return owner !== undefined && owner !== own;
}
