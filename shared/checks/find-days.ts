import { capitalise, foldText } from '../base/text';

/** A date of a text, with the weekday that stands beside it. */
export interface FoundDay {
  /** The words as they stand. */
  readonly text: string;
  /** The weekday as written; none where there is none. */
  readonly weekday: string | undefined;
  /** The weekday of that date, in the language and letter case of the one written. */
  readonly rightWeekday: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
}

const weekdays: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
];
const months: readonly (readonly string[])[] = [
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
];

const dayNames = weekdays.flat().join('|');
const monthNames = `${months.flat().join('|')}|février|août|décembre`;

/** "Monday, 4 May 2026", "lundi 4 mai 2026", "Monday the 4th of May". */
const dayFirst = new RegExp(
  `\\b(${dayNames}),?\\s+(?:the\\s+|le\\s+)?(\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?(${monthNames})(?:,?\\s+(\\d{4}))?`,
  'giu',
);
/** "Monday, May 4, 2026". */
const monthFirst = new RegExp(
  `\\b(${dayNames}),?\\s+(${monthNames})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`,
  'giu',
);

/** The dates of a text that have a weekday beside them; a year that is not said is the one nearest to a day. */
export function findDays(text: string, near: string): readonly FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(dayFirst)) {
    const [whole, weekday = '', day = '', month = '', year] = match;
    found.push(...read({ whole, weekday, day, month, year }, near));
  }
  for (const match of text.matchAll(monthFirst)) {
    const [whole, weekday = '', month = '', day = '', year] = match;
    found.push(...read({ whole, weekday, day, month, year }, near));
  }
  return found;
}

interface Written {
  readonly whole: string;
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

function read({ whole, weekday, day, month, year }: Written, near: string): readonly FoundDay[] {
  const folded = foldText(month);
  const number = months.map((names) => names.indexOf(folded)).find((index) => index !== -1);
  if (number === undefined) return [];
  const language = weekdays.find((names) =>
    names.some((name) => foldText(name) === foldText(weekday)),
  );
  const at = dateOf(number, Number(day), year, near);
  const right = language?.[at?.getUTCDay() ?? -1];
  if (at === undefined || right === undefined) return [];
  const isUpper = /^\p{Lu}/u.test(weekday);
  const shown = isUpper ? capitalise(right) : right.toLowerCase();
  const isSame = foldText(shown) === foldText(weekday);
  return [
    {
      text: whole,
      weekday,
      rightWeekday: isSame ? weekday : shown,
      date: at.toISOString().slice(0, 10),
    },
  ];
}

function dateOf(
  month: number,
  day: number,
  year: string | undefined,
  near: string,
): Date | undefined {
  const middle = Date.parse(near);
  const about = new Date(middle).getUTCFullYear();
  const years = year === undefined ? [about - 1, about, about + 1] : [Number(year)];
  const days = years
    .map((one) => new Date(Date.UTC(one, month, day)))
    .filter((one) => one.getUTCMonth() === month);
  return days.toSorted(
    (one, other) => Math.abs(one.getTime() - middle) - Math.abs(other.getTime() - middle),
  )[0];
}
