import type { CheckSubject } from '../check-subject';
import type { Party } from '../../domain/party';
import { actionsOf } from '../actions-of';
import type { Finding, FindingPlace } from '../finding';

/** A speaker, somebody mentioned, or an owner of an action of whom nobody has said who it is. */
export function unresolvedPerson(subject: CheckSubject): readonly Finding[] {
  const found = (parties: readonly Party[], place: FindingPlace): Finding[] =>
    parties.flatMap((party) =>
      party.type === 'unresolved' ? [{ place, details: { name: party.text } }] : [],
    );
  return [
    ...subject.notes.flatMap(({ note, texts }) =>
      found(
        [
          ...(note.speakers ?? []),
          ...texts.flatMap((text) =>
            text.flatMap((inline) => (inline.type === 'mention' ? [inline.party] : [])),
          ),
        ],
        { type: 'note', id: note.id },
      ),
    ),
    ...actionsOf(subject).flatMap(({ facts, place }) => found(facts.owners, place)),
  ];
}
