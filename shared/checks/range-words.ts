import type { Id } from '../base/ids';
import type { Note } from '../domain/note';
import { plainWords } from './plain-words';

/** The words of a note that lie in one of its ranges. */
export function rangeWords({ content }: Note, range: Id): string {
  return plainWords(
    content.filter((inline) => 'ranges' in inline && inline.ranges?.includes(range) === true),
  );
}
