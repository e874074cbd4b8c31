import { z } from 'zod';
import type {
  ImportAnswers,
  ImportPreview,
  ImportQuestion,
} from '../../../shared/acts/import-preview';
import { assertNever } from '../../../shared/base/assert-never';
import { dateSchema, instantSchema } from '../../../shared/base/dates';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Person } from '../../../shared/domain/person';
import type { ColumnKind } from '../../../shared/importers/attendance/columns';
import type { AttendanceAnswer } from '../../../shared/importers/attendance/plan-attendance';
import { choicesOf, isName, questionId } from './run-import-choices';
import { importMessages as words } from './run-import-messages';

/**
 * The preview with what was answered, in any order: an answer may open the question of another one.
 * Fails in words where a word names no question, or a choice does not answer it.
 */
export function answerAll(
  given: ReadonlyMap<string, string>,
  people: readonly Person[],
  preview: (answers: ImportAnswers) => Result<ImportPreview>,
): Result<ImportPreview> {
  const left = new Map(given);
  let answers: ImportAnswers = {};
  for (;;) {
    const read = preview(answers);
    if (!read.ok || left.size === 0) return read;
    const questions = askable(read.value);
    const next = questions.find((question) => left.has(questionId(question)));
    if (next === undefined) {
      const [id = ''] = left.keys();
      const known = questions.map(questionId);
      return fail(errorMessage('import.unknown-question', words.unknownQuestion(id, known)));
    }
    const id = questionId(next);
    const answered = answerQuestion(next, left.get(id) ?? '', answers, {
      people,
      preview: read.value,
    });
    if (!answered.ok) return answered;
    answers = answered.value;
    left.delete(id);
  }
}

/** What is open, and which meeting or event is taken even where the day has said it. */
function askable(preview: ImportPreview): readonly ImportQuestion[] {
  const { questions } = preview;
  const isAsked = (type: ImportQuestion['type']) => questions.some((one) => one.type === type);
  if (preview.kind === 'attendance' && preview.file.meetings.length > 1 && !isAsked('block')) {
    return [...questions, { type: 'block', blocks: preview.file.meetings }];
  }
  if (preview.kind === 'calendar' && preview.file.events.length > 1 && !isAsked('event')) {
    return [...questions, { type: 'event', events: preview.file.events }];
  }
  return questions;
}

/** The answers with one more, or why the choice answers nothing. */
function answerQuestion(
  question: ImportQuestion,
  choice: string,
  answers: ImportAnswers,
  { people, preview }: { readonly people: readonly Person[]; readonly preview: ImportPreview },
): Result<ImportAnswers> {
  const refuse = () => {
    const given = choicesOf(question).map((one) => one.choice);
    return fail(
      errorMessage('import.wrong-answer', words.wrongAnswer(questionId(question), choice, given)),
    );
  };
  switch (question.type) {
    case 'person': {
      const answer = readPerson(question.id, choice, people, preview);
      if (answer === undefined) return refuse();
      return succeed({
        ...answers,
        people: new Map([...(answers.people ?? []), [question.id, answer]]),
      });
    }
    case 'dayOrder':
      return choice === 'dayFirst' || choice === 'monthFirst'
        ? succeed({ ...answers, dayOrder: choice })
        : refuse();
    case 'block': {
      const at = /^\d{1,4}$/u.test(choice) ? Number(choice) - 1 : -1;
      return question.blocks[at] === undefined ? refuse() : succeed({ ...answers, block: at });
    }
    case 'columns': {
      const columns = readColumns(choice, question);
      return columns === undefined ? refuse() : succeed({ ...answers, columns });
    }
    case 'date':
      return dateSchema.safeParse(choice).success
        ? succeed({ ...answers, date: choice })
        : refuse();
    case 'recordingStart':
      return instantSchema.safeParse(choice).success
        ? succeed({ ...answers, recordingStart: choice })
        : refuse();
    case 'event':
      return question.events.some(({ id }) => id === choice)
        ? succeed({ ...answers, event: choice })
        : refuse();
    default:
      return assertNever(question);
  }
}

function readPerson(
  id: string,
  choice: string,
  people: readonly Person[],
  preview: ImportPreview,
): AttendanceAnswer | undefined {
  if (people.some((person) => person.id === choice)) return { type: 'person', person: choice };
  if (choice === 'leave') return { type: 'leave' };
  if (choice === 'new' && !isName(id)) return { type: 'new' };
  const [, entry] = /^same:(.+)$/u.exec(choice) ?? [];
  const isEntry =
    preview.kind === 'attendance' &&
    entry !== id &&
    preview.blocks.some((entries) => entries.some((one) => one.id === entry));
  return entry !== undefined && isEntry ? { type: 'sameAs', entry } : undefined;
}

/** Columns by number from 1, at least the one with the names; a kind that nobody knows is none. */
function readColumns(
  choice: string,
  { headings, kinds }: Extract<ImportQuestion, { type: 'columns' }>,
): ImportAnswers['columns'] {
  const count = Math.max(headings.length, kinds.length);
  const columns = new Map<ColumnKind, number>();
  for (const part of choice.split(',')) {
    const [, word, number = ''] = /^(\w+):(\d{1,3})$/u.exec(part.trim()) ?? [];
    const kind = columnWords.find((one) => one === word);
    const at = Number(number) - 1;
    if (kind === undefined || at < 0 || at >= count) return undefined;
    columns.set(kind, at);
  }
  const hasName = columns.has('name') || columns.has('surname') || columns.has('given');
  return hasName ? Object.fromEntries(columns) : undefined;
}

const columnWords: readonly ColumnKind[] = [
  'name',
  'given',
  'surname',
  'email',
  'join',
  'leave',
  'duration',
  'role',
  'affiliation',
  'action',
  'timestamp',
];

/** Answers as `--answer` gives them, over those of a file; the word of a question ends at the last "=". */
export function readAnswers(
  given: readonly string[],
  file: { readonly path: string; readonly text: string } | undefined,
): Result<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  if (file !== undefined) {
    const read = answersSchema.safeParse(parseJson(file.text));
    if (!read.success) {
      return fail(errorMessage('import.answers', words.answersNotRead(file.path)));
    }
    for (const [id, choice] of Object.entries(read.data)) answers.set(id, choice);
  }
  for (const pair of given) {
    const at = pair.lastIndexOf('=');
    if (at < 1) return fail(errorMessage('import.answer', words.notAnAnswer(pair)));
    answers.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  return succeed(answers);
}

const answersSchema = z.record(z.string(), z.string());

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}
