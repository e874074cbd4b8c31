import { foldText } from '../../base/text';
import type { Person } from '../../domain/person';

/** Parts of names shorter than this are found in too many addresses to mean anything. */
const shortestPart = 4;

/** Tells whether an address holds the name of one of these people, in any case and without accents. */
export function createLinkTest(people: readonly Person[]): (link: string) => boolean {
  const parts = people.flatMap(({ surname, given, email, aliases = [] }) =>
    [surname, given, email ?? '', ...aliases]
      .flatMap((name) => foldText(name).split(/[^\p{L}\p{N}]+/u))
      .filter((part) => part.length >= shortestPart),
  );
  return (link) => {
    const folded = foldText(decode(link));
    return parts.some((part) => folded.includes(part));
  };
}

function decode(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
