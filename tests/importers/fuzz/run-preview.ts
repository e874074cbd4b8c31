import { previewImport } from '../../../shared/acts/preview-import';
import { createCountingIdSource } from '../../../shared/base/ids';
import { meetingSchema } from '../../../shared/domain/meeting';
import type { ImportKind } from '../../../shared/importers/recognise';
import { group } from '../../builders/group';
import { meeting } from '../../builders/meeting';
import { hardRoster } from '../../roster/hard-names';

const rivers = group({ people: hardRoster.slice(0, 60) });
const into = meeting({
  schedule: { date: '2026-09-22', zone: 'Europe/Zurich' },
  people: hardRoster.slice(0, 20),
});

/** Previews a file as one kind, or as what it is: every line is accounted for once, and the meeting can be saved. */
export function runPreview(bytes: Uint8Array, kind?: ImportKind): void {
  const place = {
    meeting: into,
    group: rivers,
    createId: createCountingIdSource(),
    now: '2026-09-23T12:00:00Z',
  };
  const read = previewImport({ bytes }, place, { kind });
  if (!read.ok) return;
  meetingSchema.parse(read.value.meeting);
  let next = 1;
  for (const { line, lastLine } of read.value.lines) {
    if (line !== next || lastLine < line) throw new Error('a line is not accounted for, or twice');
    next = lastLine + 1;
  }
}
