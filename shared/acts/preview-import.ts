import { assertNever } from '../base/assert-never';
import { errorMessage, fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { isKnownZone } from '../importers/attendance/to-instants';
import { openImport } from '../importers/open-import';
import { recognise } from '../importers/recognise';
import type { ImportKind } from '../importers/recognise';
import { decodeBytes } from '../importers/text/decode-bytes';
import type {
  DecodedImport,
  ImportAnswers,
  ImportPlace,
  ImportPreview,
  ImportSource,
} from './import-preview';
import { previewAgendaImport } from './preview-import-agenda';
import { previewAttendanceImport } from './preview-import-attendance';
import { previewCalendarImport } from './preview-import-calendar';
import { previewChatImport } from './preview-import-chat';
import { previewTranscriptImport } from './preview-import-transcript';

/**
 * Says what a file will do to a meeting before anything is done: what it is (by its content), who and
 * what is in it, what is open, and the meeting as it will be. Ask again with each answer; take the
 * meeting of the last one as one change. Fails in words where nothing can be read.
 */
export function previewImport(
  source: ImportSource,
  place: ImportPlace,
  answers: ImportAnswers = {},
): Result<ImportPreview> {
  const opened = openImport(source.bytes);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const zone = zoneFor(place, answers);
  if (!isKnownZone(zone.name)) {
    const text = `There is no time zone "${zone.name}" here; give one such as Europe/Zurich or UTC.`;
    return fail(errorMessage('import.unknown-zone', text));
  }
  const kind = answers.kind ?? recognise(bytes);
  const decoded = decodeBytes(bytes);
  const read = previewAs(kind, { ...source, bytes, decoded, place, answers, zone });
  const isDocument = bytes !== source.bytes;
  return read.ok && isDocument ? succeed({ ...read.value, encoding: 'docx' }, read.messages) : read;
}

function previewAs(kind: ImportKind | undefined, file: DecodedImport): Result<ImportPreview> {
  switch (kind) {
    case 'attendance':
      return previewAttendanceImport(file);
    case 'chat':
      return previewChatImport(file);
    case 'calendar':
      return previewCalendarImport(file);
    case 'transcript':
      return previewTranscriptImport(file);
    case 'agenda':
      return previewAgendaImport(file);
    case undefined:
      return fail(
        errorMessage(
          'import.unknown-kind',
          'This is neither an attendance list, nor a chat, a calendar, a transcript or an agenda. Say what it is, or choose the file that the meeting platform saved.',
        ),
      );
    default:
      return assertNever(kind);
  }
}

function zoneFor({ meeting, group }: ImportPlace, { zone }: ImportAnswers): ImportPreview['zone'] {
  if (zone !== undefined) return { name: zone, from: 'answer' };
  if (meeting.schedule !== undefined) return { name: meeting.schedule.zone, from: 'meeting' };
  const facts = group?.facts ?? meeting.group;
  return facts === undefined ? { name: 'UTC', from: 'none' } : { name: facts.zone, from: 'group' };
}
