/**
 * Replaces a file by so many bytes of one letter as soon as a line comes in, and prints the code of
 * the outcome: `node --import resolve-source.mjs save-when-told.ts FILE LETTER COUNT`.
 */
import { once } from 'node:events';
import { replaceFile } from '../../../electron/services/atomic-file';

const [, , file = '', letter = 'b', count = '1'] = process.argv;
const bytes = Buffer.alloc(Number(count), letter);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const result = await replaceFile(file, bytes, { patience: 1000 });
process.stdout.write(`${result.ok ? 'ok' : (result.messages[0]?.code ?? '')}\n`);
process.exit(0);
