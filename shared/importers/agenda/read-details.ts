import type { Clock } from '../../base/dates';
import { collapseSpace } from '../../base/text';
import { readHour } from './read-hour';

/** What a line of an agenda says beside its title. */
export interface LineDetails {
  readonly title: string;
  /** The hour at which it is to begin, in no zone yet. */
  readonly start?: Clock;
  readonly minutes?: number;
  readonly presenters: readonly string[];
}

const minuteWord = String.raw`(?:min(?:ut(?:e|en|es|i|os|er|y)?)?s?\.?|mn|мин(?:ут[аы]?)?\.?|хв\.?|分钟?|分鐘|분|'|′|’)`;
const onlyMinutes = new RegExp(String.raw`^(\d{1,3})\s*${minuteWord}$`, 'iu');
const onlyHours = /^(?:(\d{1,2})\s*h(?:ours?|rs?|eures?)?\.?)\s*(\d{1,2})?$/iu;
const trailingMinutes = new RegExp(
  String.raw`\s*(?:[,;:–—-]\s*|\s)(\d{1,3})\s*${minuteWord}\s*$`,
  'iu',
);
const trailingBracket = /\s*[([（]([^()[\]（）]{1,120})[)\]）]\s*$/u;
const leadingBracket = /^[([（]([^()[\]（）]{1,40})[)\]）]\s*[-–—:]?\s*(?=\S)/u;
/** "A. Silva" behind a dash; a whole name there could as well be words of the title. */
const trailingInitials =
  /\s+[-–—]\s+((?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+)?)$/u;
const presenterWord =
  /^(?:presenter|presented by|presentation|speaker|lead|led by|by|présenté par|par|intervenante?|vortrag|referent(?:in)?|presenta|ponente|relatore)\s*:?\s+/iu;

/**
 * Takes minutes, presenters and hours off a line: "(10 min)", "(Ann Lee, 15 minutes)", "– 20'",
 * "14:00–14:15 Welcome", "Budget – A. Silva". Words in brackets that are neither stay with the title.
 */
export function readDetails(line: string): LineDetails {
  const { start, minutes: span, rest: words } = readHour(line);
  let rest = words;
  let minutes = span;
  const presenters: string[] = [];
  const front = leadingBracket.exec(rest);
  const allotted = front?.[1] === undefined ? undefined : readBracket(front[1]);
  if (front !== null && allotted?.minutes !== undefined && allotted.presenters.length === 0) {
    minutes ??= allotted.minutes;
    rest = rest.slice(front[0].length);
  }

  for (;;) {
    const bracket = trailingBracket.exec(rest);
    const inside = bracket?.[1] === undefined ? undefined : readBracket(bracket[1]);
    if (bracket !== null && inside !== undefined) {
      minutes ??= inside.minutes;
      presenters.unshift(...inside.presenters);
      rest = rest.slice(0, bracket.index);
      continue;
    }
    const bare = trailingMinutes.exec(rest);
    if (bare !== null && bare.index > 0) {
      minutes ??= Number(bare[1]);
      rest = rest.slice(0, bare.index);
      continue;
    }
    const initials = trailingInitials.exec(rest);
    if (initials?.[1] !== undefined && presenters.length === 0) {
      presenters.push(initials[1]);
      rest = rest.slice(0, initials.index);
      continue;
    }
    break;
  }
  const title = collapseSpace(rest).replace(/\s*[–—:;-]$/u, '');
  return {
    title,
    presenters,
    ...(start === undefined ? {} : { start }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** Whether words by themselves are minutes or people. */
export function isDetail(words: string): boolean {
  return readBracket(words) !== undefined;
}

/** What is in brackets, where all of it is minutes or names of people. */
function readBracket(text: string): Pick<LineDetails, 'minutes' | 'presenters'> | undefined {
  let minutes: number | undefined;
  const presenters: string[] = [];
  for (const part of text.split(/\s*[,;/]\s*|\s+[–—-]\s+/u)) {
    const [, plain] = onlyMinutes.exec(part) ?? [];
    const [whole, hours, more] = onlyHours.exec(part) ?? [];
    if (plain !== undefined) minutes = Number(plain);
    else if (whole !== undefined) minutes = Number(hours) * 60 + Number(more ?? 0);
    else if (isName(part)) presenters.push(part.replace(presenterWord, ''));
    else return undefined;
  }
  return { presenters, ...(minutes === undefined ? {} : { minutes }) };
}

const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'la',
  'le',
  'and',
  'et',
  '&',
]);

/** One to six words that all begin with a capital, not all of them in capitals; "MAG" and "continued" are no people. */
function isName(text: string): boolean {
  const words = text.replace(presenterWord, '').split(' ');
  return (
    words.length <= 6 &&
    words.every((word) => particles.has(word) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word) && !particles.has(word))
  );
}
