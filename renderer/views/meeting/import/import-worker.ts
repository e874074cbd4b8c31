import { createIdSource } from '../../../../shared/base/ids';
import type { ImportSource } from '../../../../shared/acts/import-preview';
import type { ImportReply, ImportRequest } from './import-job';
import { readImport } from './read-import';

// A thread of its own, so that ten thousand lines never hold up a key; it keeps the file between answers.
const createId = createIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));
let source: ImportSource | undefined;

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const { id, place, answers } = data;
  source = data.source ?? source;
  if (source !== undefined) postMessage(reply(id, source, place, answers));
});

function reply(
  id: number,
  read: ImportSource,
  place: ImportRequest['place'],
  answers: ImportRequest['answers'],
): ImportReply {
  try {
    return { id, outcome: readImport(read, place, answers, createId) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
