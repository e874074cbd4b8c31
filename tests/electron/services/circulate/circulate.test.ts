import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circulate } from '../../../../electron/services/circulate/circulate';
import { succeed } from '../../../../shared/base/result';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { temporaryFolder } from '../../../support/temporary-folder';

/** Circulates a meeting in two formats, cancelled before the step of that number begins. */
async function cancelAt(folder: string, step: number) {
  const abort = new AbortController();
  return circulate(
    {
      meeting: meeting({ sections: [section('Gauges', note('Readings drift.'))] }),
      path: join(folder, 'first.minutes'),
      folder,
      choice: { variant: { copy: 'clean' }, formats: ['txt', 'md'] },
      subject: 'Report',
      text: 'Dear all',
      recipients: [],
      withCalendar: true,
      copyToSend: () => {
        const path = join(folder, `to send, cancelled at ${String(step)}.minutes`);
        writeFileSync(path, '{}');
        return Promise.resolve(succeed({ path }));
      },
      now: '2030-03-25T09:00:00Z',
      signal: abort.signal,
      onProgress: (_, done) => {
        if (done === step) abort.abort();
      },
    },
    (_, format) => Promise.resolve(succeed(Buffer.from(`report as ${format}`))),
  );
}

test('whenever a circulation is cancelled, nothing that it made stays and nothing else goes', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'first.minutes'), 'as it was');
  for (const step of [0, 1, 2]) {
    const cancelled = await cancelAt(folder, step);
    expect([cancelled.ok, readdirSync(folder)]).toEqual([false, ['first.minutes']]);
  }
  const done = await cancelAt(folder, -1);
  expect([done.ok, readdirSync(folder).length]).toEqual([true, 5]);

  // The reports stand there from before with the very same bytes: they are not this order's to take away.
  const again = await cancelAt(folder, 2);
  expect([again.ok, readdirSync(folder).length]).toEqual([false, 5]);
});
