/**
 * Saves a file over and over, each time with a higher number in it, and prints each number that was
 * saved: `node --import resolve-source.mjs save-forever.ts FILE FIRST`.
 */
import { replaceFile } from '../../../electron/services/atomic-file';

const [, , file = '', first = '0'] = process.argv;
for (let count = Number(first) + 1; ; count += 1) {
  const text = JSON.stringify({ count, padding: 'x'.repeat((count * 7919) % 60_000), end: count });
  const saved = await replaceFile(file, Buffer.from(text));
  if (!saved.ok) throw new Error(saved.messages[0]?.text);
  process.stdout.write(`${String(count)}\n`);
}
