import type {
  AttendanceImportPreview,
  CalendarImportPreview,
  ChatImportPreview,
  ImportPreview,
  ImportQuestion,
  PreviewCandidate,
  PreviewName,
  TranscriptImportPreview,
} from '../../../shared/acts/import-preview';
import { choicesOf, questionId } from './run-import-choices';
import { lineOf } from '../../../shared/acts/import-lines';
import { assertNever } from '../../../shared/base/assert-never';
import type { Message } from '../../../shared/base/result';
import type { Person } from '../../../shared/domain/person';
import type { AttendedMeeting } from '../../../shared/importers/attendance/attendance-file';
import type { PreviewEntry } from '../../../shared/importers/attendance/preview-attendance';

/** A person as programs read them: the id and a name to show. */
export function toJsonPerson({ id, given, surname, display }: Person) {
  return { id, name: display ?? [given, surname].filter((part) => part !== '').join(' ') };
}

/** Remarks with the line of the file that they are about, where they are about one. */
export function toJsonMessages(messages: readonly Message[]) {
  return messages.map(({ severity, code, text, where }) => ({
    severity,
    code,
    text,
    line: lineOf(where) ?? null,
  }));
}

/** A preview as programs read it; moments are in UTC, lines count from 1, and what is not known is null. */
export function toJsonPreview(preview: ImportPreview) {
  const { kind, encoding, zone, questions, lines } = preview;
  return {
    kind,
    form: formOf(preview),
    encoding,
    zone,
    ...contentOf(preview),
    questions: questions.map((question) => ({
      id: questionId(question),
      ...toJsonQuestion(question),
      choices: choicesOf(question).map(({ choice }) => choice),
    })),
    lines: lines.map(({ line, lastLine, fate, why }) => ({
      line,
      lastLine,
      fate,
      why: why ?? null,
    })),
  };
}

/** Which platform's file it is, or in which shape. */
export function formOf(preview: ImportPreview): string | null {
  switch (preview.kind) {
    case 'attendance':
      return preview.file.kind;
    case 'chat':
      return preview.file.shape;
    case 'transcript':
      return preview.file.form;
    case 'calendar':
      return preview.file.inMail ? 'mail' : 'calendar';
    case 'agenda':
      return null;
    default:
      return assertNever(preview);
  }
}

function contentOf(preview: ImportPreview) {
  switch (preview.kind) {
    case 'attendance':
      return attendanceContent(preview);
    case 'chat':
      return chatContent(preview);
    case 'transcript':
      return transcriptContent(preview);
    case 'calendar':
      return calendarContent(preview);
    case 'agenda':
      return {
        items: preview.items.map(({ item, effect }) => ({ ...item, effect })),
      };
    default:
      return assertNever(preview);
  }
}

function attendanceContent({ file, block, blocks, notInFile, meeting }: AttendanceImportPreview) {
  const people = new Map(meeting.people.map((person) => [person.id, person]));
  return {
    columns: file.columns,
    dayOrder: file.dayOrder,
    meetings: file.meetings.map((one, at) => toJsonBlock(one, at, block)),
    people: blocks.flatMap((entries, at) => entries.map((entry) => toJsonEntry(entry, at))),
    notInFile: notInFile.flatMap((id) => {
      const person = people.get(id);
      return person === undefined ? [] : [toJsonPerson(person)];
    }),
  };
}

function toJsonBlock({ block, date, people }: AttendedMeeting, at: number, taken?: number) {
  const { title, start, end } = block;
  return {
    title: title ?? null,
    date: date ?? null,
    start: start ?? null,
    end: end ?? null,
    people: people.length,
    isTaken: at === taken,
  };
}

function toJsonEntry({ id, person, decorations, proposal }: PreviewEntry, meeting: number) {
  return {
    id,
    meeting,
    name: person.name,
    otherNames: person.otherNames,
    given: person.given ?? null,
    surname: person.surname ?? null,
    email: person.email ?? null,
    affiliation: person.affiliation ?? null,
    role: person.role ?? null,
    presence: person.presence,
    intervals: person.stays.map(({ from = null, to = null }) => ({ from, to })),
    seconds: person.seconds ?? null,
    lines: person.lines,
    decorations,
    match: toJsonMatch(proposal),
  };
}

function toJsonMatch(proposal: PreviewEntry['proposal']) {
  switch (proposal.type) {
    case 'matched': {
      const { person, reason, effect } = proposal;
      return { type: 'person', reason, effect, person: toJsonPerson(person) };
    }
    case 'new': {
      const { given, surname } = proposal.person;
      return { type: 'new', given, surname };
    }
    case 'question':
      return { type: 'question', reason: proposal.reason };
    case 'left':
      return { type: 'left', reason: proposal.why };
    default:
      return assertNever(proposal);
  }
}

function chatContent({ file, day, start, done, chat, names }: ChatImportPreview) {
  const positions = new Map(file.entries.map(({ line, time }) => [line, time?.seconds ?? null]));
  return {
    times: file.times,
    day: day ?? null,
    start: start ?? null,
    counts: {
      added: done.added.length,
      changed: done.changed.length,
      known: chat.filter(({ effect }) => effect === 'known').length,
      reactions: done.reactions,
      private: done.leftPrivate,
    },
    chat: chat.map(({ message, line, lastLine, effect, replyToLine }) => ({
      line,
      lastLine,
      at: message.at ?? null,
      position: file.times === 'offset' ? (positions.get(line) ?? null) : null,
      from: message.from,
      text: message.text,
      replyToLine: replyToLine ?? null,
      reactions: message.reactions ?? [],
      links: message.links ?? [],
      section: message.section ?? null,
      isPrivate: message.private === true,
      effect,
    })),
    names: names.map(toJsonName),
  };
}

function toJsonName({ name, count, line, match }: PreviewName) {
  switch (match.type) {
    case 'person': {
      const { person, reason, isInMeeting } = match;
      const who = toJsonPerson(person);
      return { name, count, line, match: { type: 'person', reason, isInMeeting, person: who } };
    }
    case 'question':
      return { name, count, line, match: { type: 'question', reason: match.reason } };
    case 'nobody':
      return { name, count, line, match: { type: 'nobody' } };
    default:
      return assertNever(match);
  }
}

function transcriptContent({ file, start, done, names }: TranscriptImportPreview) {
  return {
    times: file.times,
    start: start ?? null,
    isAligned: done.isAligned,
    counts: { added: done.added, known: done.known },
    cues: file.cues.map(({ line, lastLine, from, to, speaker, text }) => ({
      line,
      lastLine,
      from,
      to,
      speaker: speaker ?? null,
      text,
    })),
    names: names.map(toJsonName),
  };
}

function calendarContent({ file, event, changes, agenda, meeting }: CalendarImportPreview) {
  const people = new Map(meeting.people.map((person) => [person.id, person]));
  return {
    method: file.method ?? null,
    event: event ?? null,
    events: file.events.map(({ invited, description, ...one }) => ({
      ...one,
      invited: invited.length,
      hasDescription: description !== undefined,
    })),
    facts: changes.flatMap((change) =>
      change.type === 'fact'
        ? [{ fact: change.fact, effect: change.outcome, value: change.value }]
        : [],
    ),
    people: changes.flatMap((change) => {
      if (change.type === 'fact') return [];
      const { name = null, email = null, role, reply, line } = change.invited;
      const person = people.get(change.person ?? '');
      return [
        {
          line,
          name,
          email,
          role,
          reply,
          effect: change.outcome,
          match: {
            type: change.isNew === true ? 'new' : person === undefined ? 'nobody' : 'person',
            reason: change.why ?? null,
            person: person === undefined ? null : toJsonPerson(person),
          },
        },
      ];
    }),
    agenda: agenda ?? null,
  };
}

function toJsonQuestion(question: ImportQuestion) {
  switch (question.type) {
    case 'person': {
      const { candidates, ...rest } = question;
      return { ...rest, candidates: candidates.map(toJsonCandidate) };
    }
    case 'block':
      return {
        type: question.type,
        meetings: question.blocks.map((one, at) => toJsonBlock(one, at)),
      };
    case 'event':
      return {
        type: question.type,
        events: question.events.map(({ id, title, time }) => ({ id, title: title ?? null, time })),
      };
    case 'dayOrder':
    case 'columns':
    case 'date':
    case 'recordingStart':
      return question;
    default:
      return assertNever(question);
  }
}

function toJsonCandidate({ person, likeness }: PreviewCandidate) {
  return { person: toJsonPerson(person), likeness };
}
