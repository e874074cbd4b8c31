import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import { quote, writePath } from '../write-path';
import { mapObjects } from './map-objects';
import { visitObjects } from './visit-objects';

/** The id of a person whom a party names and nobody knows. */
function findUnknown(
  { type, person }: Readonly<Record<string, unknown>>,
  people: ReadonlySet<Id>,
): Id | undefined {
  return type === 'person' && typeof person === 'string' && !people.has(person)
    ? person
    : undefined;
}

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
  visitObjects(content, [root], (object, path) => {
    const person = findUnknown(object, people);
    if (person === undefined) return;
    const where = writePath(path);
    const text = `${where} names the person ${quote(person)}, who is not among the people; it is now somebody to be resolved.`;
    messages.push(warningMessage('file.person-missing', text, where));
  });
  if (messages.length === 0) return { value: content, messages };
  const value = mapObjects(content, (object) => {
    const person = findUnknown(object, people);
    return person === undefined ? object : { type: 'unresolved', text: person };
  });
  return { value, messages };
}
