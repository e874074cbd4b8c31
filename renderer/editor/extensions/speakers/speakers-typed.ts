import type { Party } from '../../../../shared/domain/party';
import { personNamed } from './find-people';
import type { PeopleBook } from './find-people';

/**
 * The speakers that the words in front of a colon name. Words that name nobody known are nothing,
 * unless they follow "@": then they are somebody still to be found out. Several names may be joined
 * by commas, "and", "et" or "&"; all of them must be known.
 */
export function speakersTyped(words: string, book: PeopleBook): readonly Party[] | undefined {
  const asked = words.startsWith('@');
  const name = asked ? words.slice(1).trim() : words.trim();
  if (name === '' || name.length > 120) return undefined;
  const one = personNamed(name, book);
  if (one !== undefined) return [{ type: 'person', person: one.id }];
  const names = name.split(/\s*(?:,|&|\band\b|\bet\b)\s*/u).filter((part) => part !== '');
  const found = names.map((part) => personNamed(part, book));
  if (names.length > 1 && found.every((person) => person !== undefined)) {
    return found.map(({ id }): Party => ({ type: 'person', person: id }));
  }
  return asked ? [{ type: 'unresolved', text: name }] : undefined;
}
