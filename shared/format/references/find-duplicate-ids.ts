import type { Message } from '../../base/result';
import { errorMessage } from '../../base/result';
import type { PathStep } from '../json-problem';
import { quote, writePath } from '../write-path';

/** Things of one name space: no two of them may have the same id. */
export interface NameSpace {
  readonly path: readonly PathStep[];
  readonly things: readonly { readonly id: string }[];
}

/** Errors for ids that two things of one name space have, so that nobody can tell which is meant. */
export function findDuplicateIds(spaces: readonly NameSpace[]): Message[] {
  const places = new Map<string, readonly PathStep[]>();
  const messages: Message[] = [];
  for (const { path, things } of spaces) {
    for (const [index, { id }] of things.entries()) {
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, [...path, index]);
      } else {
        const where = writePath([...path, index]);
        const text = `${where} has the id ${quote(id)}, which ${writePath(first)} has already; give one of them another.`;
        messages.push(errorMessage('file.duplicate-id', text, where));
      }
    }
  }
  return messages;
}
