import { succeed } from '../base/result';
import type { Result } from '../base/result';
import { readTranscript } from '../importers/transcript/read-transcript';
import { matchPerson } from '../roster/match-person';
import { createRosterIndex } from '../roster/roster-index';
import { accountForLines, restAfter } from './import-lines';
import { matchNames, questionsOfNames } from './import-names';
import type { DecodedImport, TranscriptImportPreview } from './import-preview';
import { importTranscript } from './import-transcript';
import { startOfRecording } from './preview-import-chat';

/** What a transcript does to a meeting, with what is answered so far. */
export function previewTranscriptImport({
  decoded,
  path,
  place,
  answers,
  zone,
}: DecodedImport): Result<TranscriptImportPreview> {
  const { meeting, group, createId } = place;
  const index = createRosterIndex([...meeting.people, ...(group?.people ?? [])]);
  const read = readTranscript(
    decoded.text,
    (name) => matchPerson({ name }, index).type === 'certain',
  );
  if (!read.ok) return read;
  const file = read.value;
  const matched = matchNames(
    file.cues.flatMap(({ speaker, line }) =>
      speaker === undefined ? [] : [{ name: speaker, line }],
    ),
    meeting,
    group,
    answers.people,
  );
  const { recording, date } = answers;
  const start = file.times === 'offset' ? startOfRecording(meeting, answers, path) : undefined;
  const done = importTranscript(
    matched.meeting,
    file,
    {
      zone: zone.name,
      ...(recording === undefined ? {} : { recording }),
      ...(start === undefined ? {} : { start: start.at }),
      ...(date === undefined ? {} : { date }),
    },
    { createId, personOf: matched.personOf },
  );
  return succeed({
    kind: 'transcript',
    file,
    start,
    done,
    names: matched.names,
    encoding: decoded.encoding,
    zone,
    lines: accountForLines(
      decoded.text,
      restAfter(
        file.cues.map(({ line, lastLine }) => ({ line, lastLine, fate: 'taken' as const })),
        file.remarks,
        'transcript.too-many',
      ),
      {
        messages: file.remarks.filter(({ code }) => code === 'transcript.loose'),
        rest: 'heading',
      },
    ),
    questions: [
      ...(done.isAligned ? [] : [{ type: 'recordingStart' as const }]),
      ...questionsOfNames(matched.names),
    ],
    messages: file.remarks,
    meeting: done.meeting,
  });
}
