/**
 * Appends records to a journal until somebody ends it, and prints the number of each one that the
 * journal has confirmed. Runs under plain Node: `node append-forever.ts FILE`.
 */
import { Worker } from 'node:worker_threads';

const [, , file] = process.argv;
const worker = new URL('../../../../electron/services/journal/journal-worker.ts', import.meta.url);
const thread = new Worker(worker, { workerData: { file } });
let sequence = Number(process.argv[3] ?? 0);

function next(): void {
  sequence += 1;
  const record = { sequence, at: new Date().toISOString(), body: JSON.stringify('x'.repeat(2000)) };
  const request = {
    type: 'append',
    path: '/meeting.minutes',
    meeting: 'meeting-1',
    base: { fingerprint: 'f', body: '{}' },
    record,
  };
  thread.postMessage({ id: sequence, request });
}

thread.on('message', (answer: { readonly id: number; readonly error?: unknown }) => {
  if (answer.error !== undefined) throw new Error(JSON.stringify(answer.error));
  process.stdout.write(`${String(answer.id)}\n`);
  next();
});
next();
