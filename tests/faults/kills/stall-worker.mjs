// Writes and syncs a few bytes twenty times a second and tells when each was on disk.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const file = openSync(workerData, 'w');
const bytes = Buffer.alloc(4096);
const beat = setInterval(() => {
  writeSync(file, bytes, 0, bytes.length, 0);
  fsyncSync(file);
  parentPort.postMessage(performance.timeOrigin + performance.now());
}, 50);
parentPort.once('message', () => {
  clearInterval(beat);
  closeSync(file);
  parentPort.close();
});
