import type { ImportQuestion } from '../../../shared/acts/import-preview';
import { assertNever } from '../../../shared/base/assert-never';
import type { Person } from '../../../shared/domain/person';
import type { ColumnKind } from '../../../shared/importers/attendance/columns';

/** A choice that answers a question, and what it means where that does not show. */
export interface Choice {
  readonly choice: string;
  readonly means?: string;
}

/** The word by which `--answer` names a question. */
export function questionId(question: ImportQuestion): string {
  switch (question.type) {
    case 'person':
      return question.id;
    case 'dayOrder':
      return 'day-order';
    case 'block':
      return 'meeting';
    case 'columns':
      return 'columns';
    case 'date':
      return 'day';
    case 'recordingStart':
      return 'recording-start';
    case 'event':
      return 'event';
    default:
      return assertNever(question);
  }
}

/** What can be answered; of choices that are many, such as days, one of them stands for all. */
export function choicesOf(question: ImportQuestion): readonly Choice[] {
  switch (question.type) {
    case 'person':
      return [
        ...question.candidates.map(({ person }) => ({
          choice: person.id,
          means: nameOf(person),
        })),
        ...(isName(question.id) ? [] : [{ choice: 'new' }]),
        { choice: 'leave' },
      ];
    case 'dayOrder':
      return [
        { choice: 'dayFirst', means: question.dayFirst },
        { choice: 'monthFirst', means: question.monthFirst },
      ];
    case 'block':
      return question.blocks.map(({ block, date }, at) => ({
        choice: String(at + 1),
        means: [block.title, date].filter((part) => part !== undefined).join(', '),
      }));
    case 'columns':
      return [{ choice: columnsText(question.kinds) }];
    case 'date':
      return [{ choice: question.suggested }];
    case 'recordingStart':
      return [{ choice: '2030-03-25T09:00:00Z' }];
    case 'event':
      return question.events.map(({ id, title = '', time }) => ({
        choice: id,
        means: [title, time.date, time.start].filter(Boolean).join(' '),
      }));
    default:
      return assertNever(question);
  }
}

/** Whether a question is about a name in a chat or transcript, which becomes nobody new. */
export function isName(id: string): boolean {
  return id.startsWith('name:');
}

/** Columns as an answer names them, by number from 1: "name:1,join:3". */
function columnsText(kinds: readonly (ColumnKind | undefined)[]): string {
  return kinds
    .flatMap((kind, at) => (kind === undefined ? [] : [`${kind}:${String(at + 1)}`]))
    .join(',');
}

function nameOf({ display, given, surname }: Person): string {
  return display ?? [given, surname].filter((part) => part !== '').join(' ');
}
