import { foldText } from '../../../../shared/base/text';
import type { Party } from '../../../../shared/domain/party';
import { personNamed } from '../../../editor/extensions/speakers/find-people';
import type { PeopleBook } from '../../../editor/extensions/speakers/find-people';

const everyone = new Set(['all', 'everyone', 'everybody', 'tous', 'toutes', 'all members']);

/** The owners named in a row ("Ann, Ravi and all"); who is not known stays unresolved, as typed. */
export function readOwners(typed: string, book: PeopleBook): readonly Party[] {
  return typed
    .split(/\s*(?:[,;&]|\band\b|\bet\b)\s*/u)
    .map((name) => name.replace(/^@/u, '').trim())
    .filter((name) => name !== '')
    .map((name): Party => {
      if (everyone.has(foldText(name))) return { type: 'all' };
      const person = personNamed(name, book);
      return person === undefined
        ? { type: 'unresolved', text: name }
        : { type: 'person', person: person.id };
    });
}
