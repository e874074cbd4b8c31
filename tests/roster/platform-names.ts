import type { Person } from '../../shared/domain/person';
import type { PlatformPerson } from '../../shared/roster/match-person';
import { hardRoster } from './hard-names';

/**
 * A name as a platform shows it, with the person it is: `certain` for somebody who knows the roster, `shared` where
 * another person has the same words in their name, `vague` where a match would be a guess.
 */
export interface LabelledName {
  readonly who: PlatformPerson;
  readonly person: string;
  readonly label: 'certain' | 'shared' | 'vague';
}

const without = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

type Form = (given: string, surname: string) => string;

const certainForms: readonly Form[] = [
  (given, surname) => `${given} ${surname}`,
  (given, surname) => `${surname.toLocaleUpperCase()} ${given}`,
  (given, surname) => `${surname}, ${given}`,
  (given, surname) => `${given} ${surname.toLocaleUpperCase()} (Delta Institute)`,
  (given, surname) => `${given} ${surname} (she/her)`,
  (given, surname) => `${given} ${surname} (External)`,
  (given, surname) => `iPhone (${given} ${surname})`,
  (given, surname) => `${given} ${surname}'s iPad`,
  (given, surname) => `[Harbour Company] ${given} ${surname} (Unverified)`,
  (given, surname) => without(`${given} ${surname}`),
  (given, surname) => `Dr. ${given} ${surname}`,
  (given, surname) => `${given} ${surname} - Ministry of Rivers`,
  (given, surname) => `${given} ${surname}`.toLowerCase(),
  (given, surname) => `${given} ${surname} +41 22 555 01 02`,
  (given, surname) => `${given} ${surname} (Chair)`,
  (given, surname) => `${surname} ${given}`,
  (given, surname) => `${given} ${surname} | Delta Institute`,
  (given, surname) => `${given} ${surname} (Guest) (they/them)`,
  (given, surname) => `${given} ${surname} 🌊`,
  (given, surname) => `\u202A${given}\u00a0 ${surname}\u202C`,
  (given, surname) => `${given.split(' ')[0] ?? given} (${given} ${surname})`,
  (given, surname) => `${given} ${surname}, PhD`,
];

const doubtfulForms: readonly Form[] = [
  (given, surname) => `${given.slice(0, 1)}. ${surname}`,
  (given) => given,
  (given, surname) => `${given} ${surname.slice(0, 1)}.`,
  (given) => `${given} Bellweather`,
  (given, surname) => `${given} Q. ${surname}`,
  (given, surname) => `${given} ${surname} (assistant)`,
  (given, surname) => `for ${given} ${surname}`,
  (given, surname) => `${given} ${surname} & Jo Bellweather`,
  (given, surname) => `Jo Bellweather (${given} ${surname})`,
  (given, surname) => `${given} ${surname}n`,
];

/** The words of a name in any order, without accents and signs: who shares them cannot be told apart by name. */
function wordsOf(name: string): string {
  const folded = without(name)
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[łøđı]/gu, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i' })[letter] ?? letter);
  return folded
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}

const bearers = new Map<string, number>();
for (const { given, surname } of hardRoster) {
  const key = wordsOf(`${given} ${surname}`);
  bearers.set(key, (bearers.get(key) ?? 0) + 1);
}

function isUnique({ given, surname }: Person): boolean {
  return bearers.get(wordsOf(`${given} ${surname}`)) === 1;
}

/** More than 700 names: three ways of showing everybody, of which somebody would be certain of most. */
export const labelledNames: readonly LabelledName[] = hardRoster.flatMap(
  (person, at): readonly LabelledName[] => {
    const { given, surname, id, email } = person;
    const label = isUnique(person) ? 'certain' : 'shared';
    const isWhole = given !== '' && surname !== '';
    const show = (forms: readonly Form[], step: number) =>
      (forms[(at * step) % forms.length] ?? certainForms[0])?.(given, surname).trim() ?? '';
    const plain = isWhole ? show(certainForms, 1) : surname;
    const other = isWhole ? show(certainForms, 5) : `${surname} (External)`;
    const vague = isWhole ? show(doubtfulForms, 1) : `${surname} Bellweather`;
    return [
      { who: { name: plain }, person: id, label },
      email === undefined
        ? { who: { name: other }, person: id, label }
        : {
            who: { name: `${given.slice(0, 1)}${surname.slice(0, 1)}`, email: email.toUpperCase() },
            person: id,
            label: 'certain',
          },
      { who: { name: vague }, person: id, label: 'vague' },
    ];
  },
);

/** Strangers who have a roster's name but another address. */
export const namesakes: readonly PlatformPerson[] = hardRoster
  .filter(({ email }) => email !== undefined)
  .map(({ given, surname }, at) => ({
    name: `${given} ${surname}`.trim(),
    email: `stranger${String(at)}@elsewhere.example`,
  }));
