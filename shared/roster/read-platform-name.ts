import { collapseSpace } from '../base/text';

/** What stands around a name on a platform: it is set aside for the comparison and kept for the eye. */
export interface Decoration {
  readonly type:
    'pronouns' | 'status' | 'device' | 'organisation' | 'phone' | 'role' | 'honorific' | 'other';
  readonly text: string;
}

/** One way to read a name; `surname` where the writing itself shows which part it is. */
export interface NameReading {
  readonly text: string;
  readonly surname?: string;
  readonly given?: string;
  /** True where the name stands in brackets behind other words, and may be somebody else's. */
  readonly aside?: true;
}

/** A display name taken apart. */
export interface PlatformName {
  readonly raw: string;
  /** Without decorations; empty where it names nobody ("iPhone", "+41 22 …", "Guest"). */
  readonly readings: readonly NameReading[];
  readonly decorations: readonly Decoration[];
  /** True where the brackets speak of another person ("assistant", "for Ana Silva"). */
  readonly isIndirect: boolean;
  /** True where the name itself may be of several people, or of one speaking for another ("Ana & Jo"). */
  readonly joinsPeople: boolean;
}

const pronouns =
  /^(?:(?:she|her|hers|he|him|his|they|them|theirs|ze|hir|xe|any|all|ella|elle|elles|el|él|ellos|il|lui|iel|sie|ihr|er|ihm|ela|ele|ona|hun|han|hij|zij|pronouns?:?)(?:\s*[/|,\\]\s*|\s+|$))+$/iu;
const status =
  /^(?:external|guest|unverified|anonymous|extern|externe|externo|esterno|ospite|invitado|invité|gast|gość|zewnętrzny|host|co-?host|me|organi[sz]er|presenter|attendee|verified|not verified|non vérifié|nicht überprüft|no verificado|ゲスト|外部|deactivated|federated|ext|hôte|anfitrión)$/iu;
const role =
  /^(?:(?:co-?|vice-?|deputy )?chair(?:person|man|woman)?|moderator|rapporteur|facilitator|secretary|secretariat|speaker|panell?ist|ta|teaching assistant|staff|observer|member|note-?taker|minutes|president|treasurer|prof(?:essor)?|student|presidente?|modérat(?:eur|rice)|vorsitz(?:ende[r]?)?|moderador[a]?|remote|online|in person|muted|away|brb|lunch|mobile|work|home|office|laptop)$/iu;
const device =
  /^(?:(?:my|guest)\s+)?(?:i-?phone|i-?pad|i-?pod|mac-?book|macbook (?:pro|air)|mac|imac|android|galaxy|samsung|huawei|pixel|xiaomi|oppo|oneplus|phone|mobile|cell(?:phone)?|tablet|laptop|pc|desktop|computer|surface|thinkpad|zoom|zoom room|webex|teams|portable|téléphone|telefon|handy|móvil|celular|telefono|tel)(?:[\s-]*(?:\d+|pro|air|max|mini|plus|ultra|se|xs?|xr|s\d+|note|tab|user|device|user \d+))*$/iu;
const deviceWord =
  'i-?phone|i-?pad|mac-?book(?: pro| air)?|imac|android|galaxy(?: [\\w+]+)*|pixel(?: \\d+)?|samsung|phone|mobile|tablet|laptop|pc|computer|surface';
const possessive = new RegExp(
  `^(.+?)(?:['’ʼ´\`]s?|s['’])\\s*(?:${deviceWord})(?:\\s*(?:\\d+|pro|max|plus|mini|ultra))*$`,
  'iu',
);
const deviceOf = new RegExp(
  `^(?:${deviceWord})(?:\\s*(?:\\d+|pro|max|plus|mini|ultra))*\\s+(?:de|von|di|van|d['’]|do|da|of|from|para|tilh[öo]righ?)\\s*(.+)$`,
  'iu',
);
const nobody =
  /^(?:guest(?: user)?|anonymous(?: user)?|user|zoom user|unknown(?: user)?|participant|attendee|host|admin(?:istrator)?|meeting(?: room)?(?: \d+)?|room|conference room|boardroom|secretariat|support|tech(?: support)?|recording|recorder|interpretation|interpreter|captioner|captions|otter\.?ai|fireflies(?:\.ai)?(?: notetaker)?|read\.ai|call-?in user(?: ?_?\d+)?|invité|gast|invitado|ospite|convidado|gość|ゲスト)(?:\s*#?\d+)?$/iu;
const indirect =
  /\b(?:assistant|asst|proxy|alternate|delegate|on behalf|replacing|representing|for|deputy|interpreter|interprète|dolmetscher(?:in)?|pour|für|obo|c\/o|mother|father|mom|dad|wife|husband|son|daughter|family|parent)\b|&|\s\+\s|\s(?:and|und|et|y|e|en|og|och|och)\s|\s\/\s|^(?:p\.?p\.?)\s/iu;
const phone = /^\+?[\d\s().*x-]{6,}$/iu;
const honorific =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|lady|lord|hon|rev|amb|ambassador|h\.?e|eng|ing|mag|dipl|mme|mlle|m|herr|frau|sr|sra|srta|dott|dra|don|doña|h|phd|judge|justice|min|gen|col|capt)\.?\s+)+(?=\p{L}{2})/iu;
const degrees =
  /(?:,?\s+(?:ph\.?\s?d|m\.?d|msc|m\.?sc|mba|b\.?sc|ll\.?m|ll\.?b|esq|cpa|rn|dphil|m\.?a|b\.?a)\.?)+$/iu;

/** Takes a display name apart into the ways it can be read and what stands around it. */
export function readPlatformName(raw: string): PlatformName {
  const decorations: Decoration[] = [];
  const readings: NameReading[] = [];
  const aside: string[] = [];
  const text = collapseSpace(
    raw
      .slice(0, 300)
      .replaceAll(
        /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Extended_Pictographic}|\uFE0F/gu,
        (found) => (/^\d$/u.test(found) ? found : ''),
      ),
  );
  const outside = collapseSpace(
    text.replaceAll(
      /\(([^()]*)\)|（([^（）]*)）|\[([^[\]]*)\]|\{([^{}]*)\}|<([^<>]*)>/gu,
      (...parts: readonly (string | undefined)[]) => {
        const inside = collapseSpace(parts.slice(1, 6).find((part) => part !== undefined) ?? '');
        if (inside === '') return ' ';
        const type = typeOf(inside);
        decorations.push({
          type: parts[3] === undefined || type !== 'other' ? type : 'organisation',
          text: inside,
        });
        if (type === 'other') aside.push(inside);
        return ' ';
      },
    ),
  );
  const core = takeEnds(outside, decorations);
  const owner = possessive.exec(core)?.[1] ?? deviceOf.exec(core)?.[1];
  if (owner !== undefined) {
    decorations.push({ type: 'device', text: core });
    addReadings(owner, readings);
  } else if (isNobody(core)) {
    if (core !== '')
      decorations.push({
        type: phone.test(core) ? 'phone' : device.test(core) ? 'device' : 'status',
        text: core,
      });
  } else {
    addReadings(core, readings);
  }
  const isAside = readings.length > 0;
  for (const inside of aside) {
    const before = readings.length;
    if (!isNobody(inside)) addReadings(possessive.exec(inside)?.[1] ?? inside, readings);
    if (isAside)
      for (let at = before; at < readings.length; at += 1)
        readings[at] = { ...(readings[at] ?? { text: inside }), aside: true };
  }
  return {
    raw,
    readings,
    decorations,
    isIndirect: decorations.some(({ text: inside }) => inside !== core && indirect.test(inside)),
    joinsPeople: indirect.test(core),
  };
}

function isNobody(text: string): boolean {
  return (
    text === '' ||
    device.test(text) ||
    nobody.test(text) ||
    phone.test(text) ||
    !/\p{L}/u.test(text)
  );
}

function typeOf(inside: string): Decoration['type'] {
  if (pronouns.test(inside)) return 'pronouns';
  if (status.test(inside)) return 'status';
  if (role.test(inside)) return 'role';
  if (phone.test(inside)) return 'phone';
  if (device.test(inside)) return 'device';
  return 'other';
}

/** Takes honorifics, degrees and known words off both ends of a name. */
function takeEnds(text: string, decorations: Decoration[]): string {
  let core = text;
  const take = (pattern: RegExp, type: Decoration['type']) => {
    const [found = ''] = pattern.exec(core) ?? [];
    if (found === '') return;
    decorations.push({ type, text: collapseSpace(found.replaceAll(/^[,\s]+|[,\s]+$/gu, '')) });
    core = collapseSpace(core.replace(found, ' '));
  };
  take(honorific, 'honorific');
  take(degrees, 'honorific');
  take(/(?:\s|^)\+?\d[\d\s().-]{6,}$/u, 'phone');
  const pieces = core.split(
    /\s+[-–—|•·:]\s+|\s*[|•]\s*|,\s+(?=she\b|he\b|they\b)|\s+(?=(?:she\/her|he\/him|they\/them)\b)/iu,
  );
  const kept = pieces.filter((piece) => {
    const type = typeOf(collapseSpace(piece));
    if (type === 'other' || pieces.length === 1) return true;
    decorations.push({ type, text: collapseSpace(piece) });
    return false;
  });
  return kept.join(' - ').replaceAll(/^[\s._,-]+|[\s_,-]+$/gu, '');
}

/** The ways to read words that are a name: whole, surname before a comma or in capitals, or one side of a dash. */
function addReadings(text: string, readings: NameReading[]): void {
  const pieces = text.split(/\s+[-–—|]\s+/u);
  for (const piece of pieces.length > 1 ? [text, ...pieces] : pieces)
    addReading(collapseSpace(piece), readings);
}

function addReading(text: string, readings: NameReading[]): void {
  const add = (reading: NameReading) => {
    if (reading.text !== '' && /\p{L}/u.test(reading.text)) readings.push(reading);
  };
  const [before = '', ...rest] = text.split(/\s*[,、，]\s*/u);
  if (rest.length === 1 && rest[0] !== undefined && rest[0] !== '' && before !== '') {
    add({ text: `${rest[0]} ${before}`, surname: before, given: rest[0] });
    // "Ana Silva, Ministry of Water": what follows the comma may be where she is from.
    if (before.includes(' ')) add({ text: before, ...capitals(before) });
    if (rest[0].includes(' ')) add({ text: rest[0], ...capitals(rest[0]), aside: true });
    return;
  }
  if (rest.length > 1) {
    add({ text: before, ...capitals(before) });
    return;
  }
  const spaced = /\s/u.test(text) ? text : text.replaceAll(/[._]+/gu, ' ').trim();
  add({ text: spaced, ...capitals(spaced) });
}

/** Which words are the surname, where some are in capitals and some are not. */
function capitals(text: string): Pick<NameReading, 'surname' | 'given'> {
  const words = text.split(' ');
  const isUpper = (word: string) => /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word);
  const upper = words.filter(isUpper);
  if (upper.length === 0 || upper.length === words.length) return {};
  return { surname: upper.join(' '), given: words.filter((word) => !isUpper(word)).join(' ') };
}
