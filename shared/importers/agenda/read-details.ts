import { collapseSpace } from '../../base/text';

/** What a line of an agenda says beside its title. */
export interface LineDetails {
  readonly title: string;
  readonly minutes?: number;
  readonly presenters: readonly string[];
}

const minuteWord = String.raw`(?:min(?:ute)?s?\.?|mn|'|′|’)`;
const onlyMinutes = new RegExp(String.raw`^(\d{1,3})\s*${minuteWord}$`, 'iu');
const onlyHours = /^(?:(\d{1,2})\s*h(?:ours?|rs?|eures?)?\.?)\s*(\d{1,2})?$/iu;
const trailingMinutes = new RegExp(
  String.raw`\s*(?:[,;:–—-]\s*|\s)(\d{1,3})\s*${minuteWord}\s*$`,
  'iu',
);
const clockRange =
  /^(\d{1,2})[:.h](\d{2})\s*(?:[-–—]|to|à)\s*(\d{1,2})[:.h](\d{2})\s*[-–—:.]?\s*(?=\S)/iu;
const trailingBracket = /\s*[([]([^()[\]]{1,120})[)\]]\s*$/u;
const presenterWord =
  /^(?:presenter|presented by|presentation|lead|led by|by|présenté par|par|intervenant)\s*:?\s+/iu;

/**
 * Takes minutes and presenters off a line: "(10 min)", "(Ann Lee, 15 minutes)", "– 20'",
 * "14:00–14:15 Welcome". Words in brackets that are neither stay with the title.
 */
export function readDetails(line: string): LineDetails {
  const hours = clockRange.exec(line);
  let rest = hours === null ? line : line.slice(hours[0].length);
  let minutes = hours === null ? undefined : readSpan(hours);
  const presenters: string[] = [];

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
    break;
  }
  const title = collapseSpace(rest).replace(/\s*[–—:;-]$/u, '');
  return { title, presenters, ...(minutes === undefined ? {} : { minutes }) };
}

function readSpan([, fromHour, fromMinute, toHour, toMinute]: RegExpExecArray): number {
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return (to - from + 1440) % 1440;
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
