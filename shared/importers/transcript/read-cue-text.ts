import { cleanText } from '../../base/text';

/** Words of one cue with the speaker that a voice tag names. */
export interface SpokenText {
  readonly speaker?: string;
  readonly text: string;
}

const voice = /<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>/giu;
const tag = /<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/giu;

/**
 * The words of a cue without tags and entities; voice tags (`<v Ana Novak>`), closed or not, tell the
 * speakers, of whom one cue may have several.
 */
export function readCueText(raw: string): readonly SpokenText[] {
  const pieces: SpokenText[] = [];
  let speaker: string | undefined;
  let start = 0;
  for (const match of raw.matchAll(voice)) {
    addPiece(pieces, speaker, raw.slice(start, match.index));
    speaker = plain(match[1] ?? '');
    start = match.index + match[0].length;
  }
  addPiece(pieces, speaker, raw.slice(start));
  return pieces;
}

function addPiece(pieces: SpokenText[], speaker: string | undefined, raw: string): void {
  const text = plain(raw);
  if (text === '') return;
  pieces.push(speaker === undefined || speaker === '' ? { text } : { speaker, text });
}

/** Tags go before entities are read, so that a written "&lt;" never becomes a tag. */
function plain(raw: string): string {
  return cleanText(decodeEntities(raw.replace(tag, '')))
    .replace(/[ \t\u00a0]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    },
  );
}
