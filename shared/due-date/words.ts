import { foldText } from '../base/text';

const months = [
  'january jan janvier janv',
  'february feb fevrier fevr fev',
  'march mar mars',
  'april apr avril avr',
  'may mai',
  'june jun juin',
  'july jul juillet juil',
  'august aug aout',
  'september sept sep septembre',
  'october oct octobre',
  'november nov novembre',
  'december dec decembre',
];

const weekdays = [
  'monday mon lundi lun',
  'tuesday tues tue mardi',
  'wednesday wed mercredi mer',
  'thursday thurs thur thu jeudi jeu',
  'friday fri vendredi ven',
  'saturday sat samedi sam',
  'sunday sun dimanche dim',
];

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
  eleven: 11,
  onze: 11,
  twelve: 12,
  douze: 12,
  quinze: 15,
};

function indexOf(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, index) =>
      list.split(' ').map((word): [string, number] => [word, index + 1]),
    ),
  );
}

const monthNumbers = indexOf(months);
const weekdayNumbers = indexOf(weekdays);
const alternatives = (numbers: ReadonlyMap<string, number>) =>
  [...numbers.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** Pattern of a month's name in English or French, without accents. */
export const monthPattern = `(${alternatives(monthNumbers)})\\.?`;
/** Pattern of a weekday's name in English or French. */
export const weekdayPattern = `(${alternatives(weekdayNumbers)})\\.?`;
/** Pattern of a small number in digits or words. */
export const countPattern = `(\\d{1,3}|${Object.keys(counts).join('|')})`;

/** The month of a name, 1 to 12; 0 for any other word. */
export function monthNumber(name: string): number {
  return monthNumbers.get(name) ?? 0;
}

/** The weekday of a name, Monday 1 to Sunday 7; 0 for any other word. */
export function weekdayNumber(name: string): number {
  return weekdayNumbers.get(name) ?? 0;
}

/** A small number in digits or words; 0 for any other word. */
export function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (counts[word] ?? 0);
}

const lead =
  /^(?:(?:due|by|before|until|till|til|on|for|at|to|a la|no later than|not later than|at the latest|latest|avant|pour|jusqu'a|jusqu'au|d'ici|d'ici a|au plus tard|the|le|la|l'|au|du)\s+|d'ici\s+|l')/u;
const tail = /(?:\s+(?:at the latest|au plus tard|latest)|[.,;!])+$/u;

/** The words in small letters without accents and without what only leads to the date ("by the", "d'ici le"). */
export function trimDue(typed: string): string {
  let words = foldText(typed).replaceAll('’', "'").replace(tail, '');
  for (let next = words.replace(lead, ''); next !== words; next = words.replace(lead, '')) {
    words = next;
  }
  return words.trim();
}
