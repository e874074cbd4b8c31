import type { Meaning } from '../../domain/meaning';
import type { Party } from '../../domain/party';
import type { Unattributor } from './unattributor';

/** The facts of a kind without anybody's name: owners, votes, proposers and dissents become "a participant". */
export function unattributeMeaning(
  meaning: Meaning,
  { party, words, label }: Pick<Unattributor, 'party' | 'words' | 'label'>,
): Meaning {
  const dissents = (list: readonly { readonly party: Party }[]) =>
    list.map((entry) => ({ party: party(entry.party) }));
  if (meaning.kind === 'action') {
    const { action } = meaning;
    const due =
      action.due?.type === 'unclear'
        ? { ...action.due, typed: words(action.due.typed) }
        : action.due;
    return {
      ...meaning,
      action: {
        ...action,
        owners: action.owners.map(party),
        ...(action.number === undefined ? {} : { number: label(action.number) }),
        ...(due === undefined ? {} : { due }),
      },
    };
  }
  if (meaning.kind !== 'decision') return meaning;
  const { basis, proposers, seconders, objections, reservations, ...rest } = meaning.decision;
  return {
    ...meaning,
    decision: {
      ...rest,
      ...(rest.number === undefined ? {} : { number: label(rest.number) }),
      ...(basis === undefined
        ? {}
        : {
            basis:
              basis.type === 'vote'
                ? {
                    ...basis,
                    choices: basis.choices.map(({ choice, count, by }) => {
                      const votes = count ?? by?.length;
                      return {
                        choice: words(choice),
                        ...(votes === undefined ? {} : { count: votes }),
                      };
                    }),
                  }
                : basis,
          }),
      ...(proposers === undefined ? {} : { proposers: proposers.map(party) }),
      ...(seconders === undefined ? {} : { seconders: seconders.map(party) }),
      ...(objections === undefined ? {} : { objections: dissents(objections) }),
      ...(reservations === undefined ? {} : { reservations: dissents(reservations) }),
    },
  };
}
