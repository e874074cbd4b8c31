import { previewImport } from '../../../../shared/acts/preview-import';
import type {
  AttendanceImportPreview,
  CalendarImportPreview,
  ChatImportPreview,
  ImportPreview,
  ImportSource,
  TranscriptImportPreview,
} from '../../../../shared/acts/import-preview';
import type { IdSource } from '../../../../shared/base/ids';
import { decodeBytes } from '../../../../shared/importers/text/decode-bytes';
import { foldName } from '../../../../shared/roster/fold-name';
import { personName } from '../../../editor/extensions/page/party-name';
import { accountLines } from './account-lines';
import { findLessons } from './find-lessons';
import { findPatch } from './find-patch';
import { groupPeople } from './group-people';
import type {
  AttendancePreview,
  CalendarPreview,
  ChatPreview,
  ImportAnswers,
  ImportOutcome,
  PersonQuestion,
  ReadingPlace,
  ShownPreview,
  TranscriptPreview,
} from './import-job';

const sampleSize = 5;

/** Reads a file and says what taking it over would do, as much of it as a screen shows. */
export function readImport(
  source: ImportSource,
  place: ReadingPlace,
  answers: ImportAnswers,
  createId: IdSource,
): ImportOutcome {
  const read = previewImport(source, { ...place, createId }, answers);
  if (!read.ok) return { kind: 'unknown', messages: read.messages };
  const preview = read.value;
  if (preview.kind === 'agenda') return { kind: 'agenda', text: decodeBytes(source.bytes).text };
  const { encoding, zone, meeting, lines, messages } = preview;
  const shown: Pick<
    ShownPreview,
    'encoding' | 'zone' | 'patch' | 'questions' | 'lessons' | 'lines' | 'messages'
  > = {
    encoding,
    zone: { name: zone.name, isInFile: zone.from === 'file' },
    patch: findPatch(place.meeting, meeting),
    questions: questionsOf(preview),
    lessons: findLessons(place.meeting, meeting, place.group),
    lines: accountLines(lines),
    messages,
  };
  switch (preview.kind) {
    case 'attendance':
      return { ...shown, ...showAttendance(preview, answers) };
    case 'chat':
      return { ...shown, ...showChat(preview) };
    case 'transcript':
      return { ...shown, ...showTranscript(preview) };
    case 'calendar':
      return { ...shown, ...showCalendar(preview) };
  }
}

type OwnPart<Preview extends ShownPreview> = Omit<
  Preview,
  'encoding' | 'zone' | 'patch' | 'questions' | 'lessons' | 'lines' | 'messages'
>;

function questionsOf(preview: ImportPreview): readonly PersonQuestion[] {
  const entries = preview.kind === 'attendance' ? (preview.blocks[preview.block ?? -1] ?? []) : [];
  const canBeNew = preview.kind === 'attendance' || preview.kind === 'calendar';
  const firsts = new Map<string, string>();
  for (const { id, person } of entries) {
    const name = foldName(person.name);
    if (!firsts.has(name)) firsts.set(name, id);
  }
  return preview.questions.flatMap((question): readonly PersonQuestion[] => {
    if (question.type !== 'person') return [];
    const twin = firsts.get(foldName(question.name));
    return [
      {
        ...question,
        canBeNew: canBeNew && question.reason !== 'address',
        ...(twin === undefined || twin === question.id ? {} : { sameAs: twin }),
      },
    ];
  });
}

function showAttendance(
  { file, block, blocks, notInFile, meeting }: AttendanceImportPreview,
  { people }: ImportAnswers,
): OwnPart<AttendancePreview> {
  const known = new Map(meeting.people.map((person) => [person.id, person]));
  return {
    kind: 'attendance',
    file: { kind: file.kind, columns: file.columns, dayOrder: file.dayOrder },
    blocks: file.meetings.map(({ block: facts, date, people: all }) => ({
      ...(facts.title === undefined ? {} : { title: facts.title }),
      ...(date === undefined ? {} : { date }),
      people: all.length,
    })),
    ...(block === undefined ? {} : { block }),
    groups: groupPeople(blocks[block ?? -1] ?? [], people),
    notInFile: notInFile.flatMap((id) => {
      const person = known.get(id);
      return person === undefined ? [] : [personName(person)];
    }),
  };
}

function showChat({ file, done, chat }: ChatImportPreview): OwnPart<ChatPreview> {
  const added = chat.filter(({ effect }) => effect === 'added').map(({ message }) => message);
  return {
    kind: 'chat',
    file: { shape: file.shape, times: file.times },
    clock: done.clock,
    added: done.added.length,
    changed: done.changed.length,
    known: done.known,
    reactions: done.reactions,
    replies: added.filter(({ replyTo }) => replyTo !== undefined).length,
    links: added.reduce((sum, { links = [] }) => sum + links.length, 0),
    leftPrivate: done.leftPrivate,
    strangers: done.strangers,
    sample: added.slice(0, sampleSize).map(({ from, at, text }) => ({
      from,
      text: text.slice(0, 200),
      ...(at === undefined ? {} : { at }),
    })),
  };
}

function showTranscript({
  file: { form, times, cues },
  done,
  names,
}: TranscriptImportPreview): OwnPart<TranscriptPreview> {
  return {
    kind: 'transcript',
    file: { form, times },
    added: done.added,
    known: done.known,
    seconds: cues.reduce((last, { to }) => Math.max(last, to), 0) - (cues[0]?.from ?? 0),
    speakers: names.map(({ name, count }) => ({ name, cues: count })),
    strangers: done.strangers,
    unnamed: cues.filter(({ speaker }) => speaker === undefined).length,
    isAligned: done.isAligned,
  };
}

function showCalendar({
  file,
  event,
  changes,
  agenda,
}: CalendarImportPreview): OwnPart<CalendarPreview> {
  return {
    kind: 'calendar',
    events: file.events,
    ...(event === undefined ? {} : { event }),
    changes,
    ...(agenda === undefined ? {} : { agenda }),
  };
}
