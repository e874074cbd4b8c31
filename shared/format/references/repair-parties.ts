import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import { quote, writePath } from '../write-path';
import { mapObjects } from './map-objects';

/**
 * Speakers, owners and mentions that name a person who is not in the file become unresolved ones,
 * so that somebody is asked who was meant.
 */
export function repairParties<Content>(
  content: Content,
  root: string,
  people: ReadonlySet<Id>,
): { readonly value: Content; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const value = mapObjects(content, [root], (object, path) => {
    const person = object.person;
    if (object.type !== 'person' || typeof person !== 'string' || people.has(person)) {
      return object;
    }
    const where = writePath(path);
    const text = `${where} names the person ${quote(person)}, who is not among the people; it is now somebody to be resolved.`;
    messages.push(warningMessage('file.person-missing', text, where));
    return { type: 'unresolved', text: person };
  });
  return { value, messages };
}
