import type { Newcomer } from './attendance-plan';
import type { PlatformPerson } from './match-person';
import { foldName, nameWords } from './fold-name';
import { readPlatformName } from './read-platform-name';
import type { Decoration } from './read-platform-name';

const particles =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|ben|ibn|al|el|zu|zur|y)$/iu;

/**
 * Given name and surname of somebody unknown, from the platform's columns or from the name as shown;
 * the last word is the surname unless a comma or capitals show another. The shown name stays as typed
 * where it does not come apart ("iPhone"), and organisations in brackets become the affiliation.
 */
export function readNewcomer(who: PlatformPerson & { readonly affiliation?: string }): Newcomer {
  const { readings, decorations } = readPlatformName(who.name);
  const organisation = who.affiliation ?? decorations.find(isOrganisation(who.name))?.text;
  const more = {
    ...(who.email === undefined ? {} : { email: who.email }),
    ...(organisation === undefined ? {} : { affiliation: organisation }),
  };
  if (who.given !== undefined && who.surname !== undefined) {
    return { given: who.given, surname: who.surname, ...more };
  }
  const reading = readings[0];
  if (reading === undefined) return { given: '', surname: who.name, ...more };
  if (reading.surname !== undefined && reading.given !== undefined && reading.given !== '') {
    return { given: reading.given, surname: settleCase(reading.surname), ...more };
  }
  const words = reading.text.split(' ');
  if (words.length === 1) return { given: '', surname: reading.text, ...more };
  const start = words.findIndex((word, at) => at > 0 && particles.test(word));
  const cut = start === -1 || start === words.length ? words.length - 1 : start;
  return { given: words.slice(0, cut).join(' '), surname: words.slice(cut).join(' '), ...more };
}

/** Brackets that say neither pronouns nor status nor the name once more are where somebody is from. */
function isOrganisation(name: string): (decoration: Decoration) => boolean {
  return ({ type, text }) => {
    if (type === 'organisation') return true;
    const outside = nameWords(foldName(name.replace(text, ' ')));
    return type === 'other' && !nameWords(foldName(text)).some((word) => outside.includes(word));
  };
}

/** "VAN DER BERG" as people write it; words of mixed case stay. */
function settleCase(surname: string): string {
  return surname.replaceAll(
    /[\p{Lu}\p{M}]{2,}/gu,
    (word) => word.slice(0, 1) + word.slice(1).toLocaleLowerCase(),
  );
}
