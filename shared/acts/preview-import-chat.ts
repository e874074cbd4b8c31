import type { IsoDate } from '../base/dates';
import { errorMessage, fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import type { Meeting } from '../domain/meeting';
import type { ChatFile } from '../importers/chat/chat-file';
import { dateInPath, startInPath } from '../importers/chat/date-in-path';
import { readChat } from '../importers/chat/read-chat';
import type { ChatAnswers } from './chat-answers';
import { importChat } from './import-chat';
import type { ChatImport } from './import-chat';
import { accountForLines } from './import-lines';
import type { KnownLine } from './import-lines';
import { matchNames, questionsOfNames } from './import-names';
import type {
  DecodedImport,
  ChatImportPreview,
  ImportAnswers,
  ImportQuestion,
  PreviewMessage,
  RecordingStart,
} from './import-preview';
import { dayOf } from './preview-import-attendance';

/** What a chat does to a meeting, with what is answered so far. */
export function previewChatImport({
  decoded,
  path,
  place,
  answers,
  zone,
}: DecodedImport): Result<ChatImportPreview> {
  const read = readChat(decoded.text);
  if (!read.ok) return read;
  const file = read.value;
  if (answers.unknown === undefined && file.entries.every(({ from }) => from === '')) {
    return fail(
      errorMessage(
        'import.no-names',
        'No line of this says who wrote it: this is no chat that could be read.',
      ),
    );
  }
  const shown = file.messages.filter(
    ({ from, private: isPrivate }) =>
      from !== '' && (isPrivate !== true || answers.withPrivate === true),
  );
  const matched = matchNames(
    shown.map(({ from, line }) => ({ name: from, line })),
    place.meeting,
    place.group,
    answers.people,
  );
  const day = dayFor(file, place.meeting, answers, path, place.now);
  const start =
    file.times === 'offset' ? startOfRecording(place.meeting, answers, path) : undefined;
  const times = toChatAnswers(answers, zone.name, day, start);
  const done = importChat(matched.meeting, file, times, {
    createId: place.createId,
    now: place.now,
    personOf: matched.personOf,
  });
  return succeed({
    kind: 'chat',
    file,
    day,
    start,
    done,
    chat: listChat(done, file),
    names: matched.names,
    encoding: decoded.encoding,
    zone,
    lines: accountForLines(decoded.text, fates(file, answers.withPrivate === true), {
      messages: file.remarks.filter(({ code }) => code !== 'chat.unfound'),
      rest: 'setAside',
    }),
    questions: [...questionsOfTimes(file, done, day), ...questionsOfNames(matched.names)],
    messages: done.messages,
    meeting: done.meeting,
  });
}

/** The day of hours without one: as answered, as the folder's name says, or as the meeting says. */
function dayFor(
  { times, entries }: ChatFile,
  meeting: Meeting,
  answers: ImportAnswers,
  path: string | undefined,
  now: string,
): ChatImportPreview['day'] {
  if (times !== 'clock' || entries.every(({ time }) => time?.date !== undefined)) return undefined;
  if (answers.date !== undefined) return { date: answers.date, from: 'answer' };
  const inPath = dateInPath(path ?? '');
  if (inPath !== undefined) return { date: inPath, from: 'path' };
  const known = dayOf(meeting);
  return known === undefined
    ? { date: now.slice(0, 10), from: 'today' }
    : { date: known, from: 'meeting' };
}

/** When the recording began: as answered, or by the file's name where the meeting does not know. */
export function startOfRecording(
  { recordings = [] }: Meeting,
  { recordingStart }: ImportAnswers,
  path: string | undefined,
): RecordingStart | undefined {
  if (recordingStart !== undefined) return { at: recordingStart, from: 'answer' };
  const inPath = startInPath(path ?? '');
  const isKnown = recordings.some(({ start }) => start !== undefined);
  return inPath === undefined || isKnown ? undefined : { at: inPath, from: 'path' };
}

function toChatAnswers(
  { withPrivate, unknown, section }: ImportAnswers,
  zone: string,
  day: ChatImportPreview['day'],
  start: RecordingStart | undefined,
): ChatAnswers {
  // The meeting's own start tells a chat after midnight, so its day is left to it.
  const date: IsoDate | undefined =
    day === undefined || day.from === 'meeting' ? undefined : day.date;
  return {
    zone,
    ...(date === undefined ? {} : { date }),
    ...(withPrivate === undefined ? {} : { withPrivate }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(section === undefined ? {} : { section }),
    ...(start === undefined ? {} : { recordingStart: start.at }),
  };
}

function questionsOfTimes(
  { times }: ChatFile,
  { clock }: ChatImport,
  day: ChatImportPreview['day'],
): readonly ImportQuestion[] {
  if (times === 'offset' && clock.type === 'offset' && clock.start === undefined) {
    return [{ type: 'recordingStart' }];
  }
  return day?.from === 'today' ? [{ type: 'date', suggested: day.date }] : [];
}

function listChat({ meeting, told, added, changed }: ChatImport, file: ChatFile) {
  const [isAdded, isChanged] = [new Set(added), new Set(changed)];
  const messages = new Map((meeting.chat ?? []).map((message) => [message.id, message]));
  const answered = new Map(
    file.messages.flatMap(({ line, replyTo }) => {
      const target = file.messages[replyTo ?? -1];
      return target === undefined ? [] : [[line, target.line] as const];
    }),
  );
  return told.flatMap(({ message: id, line, lastLine }): readonly PreviewMessage[] => {
    const message = messages.get(id);
    if (message === undefined) return [];
    const effect = isAdded.has(id) ? 'added' : isChanged.has(id) ? 'changed' : 'known';
    const replyToLine = answered.get(line);
    return [
      {
        message,
        line,
        lastLine,
        effect,
        ...(replyToLine === undefined ? {} : { replyToLine }),
      },
    ];
  });
}

function fates({ lines, remarks }: ChatFile, withPrivate: boolean): readonly KnownLine[] {
  return lines.flatMap(({ as, ...run }): readonly KnownLine[] => {
    switch (as) {
      case 'message':
        return [{ ...run, fate: 'taken' }];
      case 'reaction':
        return [{ ...run, fate: 'reaction' }];
      case 'private':
        return withPrivate
          ? [{ ...run, fate: 'taken' }]
          : [{ ...run, fate: 'private', why: 'a private message' }];
      case 'empty':
      case 'setAside':
        // Line by line, since a remark is about one of them.
        return remarks.length === 0 && as === 'setAside' ? [{ ...run, fate: 'setAside' }] : [];
    }
  });
}
