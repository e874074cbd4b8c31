import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** Hours that zones of well-known names are ahead of UTC; names that mean several zones are not here. */
const ahead: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EAT: 3,
  CAT: 2,
  SAST: 2,
  WAT: 1,
  JST: 9,
  KST: 9,
  SGT: 8,
  HKT: 8,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
  BRT: -3,
};

const hour =
  /(?<!\d)(\d{1,2})(?:[:.h](\d{2})|(?=\s*(?:[ap]\.?m\.?|UTC)))\s*([ap])?\.?(?:m\.?)?\s*(?:\(?\s*)([A-Z]{3,4})(?![A-Za-z])/gu;

interface Hour {
  readonly text: string;
  /** Minutes after midnight UTC. */
  readonly utc: number;
  readonly zone: string;
}

/** Hours in one sentence that are meant to be the same moment ("14:00 UTC (15:00 CEST)") and are not. */
export function hoursDisagree({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note, words }) =>
    [...words.matchAll(pair)].flatMap(([text]): Finding[] => {
      const [first, second] = readHours(text);
      if (first === undefined || second === undefined || first.zone === second.zone) return [];
      if (first.utc === second.utc) return [];
      return [
        {
          place: { type: 'note', id: note.id },
          details: { first: first.text.trim(), second: second.text.trim() },
        },
      ];
    }),
  );
}

/** An hour with its zone, and another one in brackets, behind a slash, a comma or an equals sign. */
const pair =
  /(?<!\d)\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?\s*[A-Z]{3,4}\s*[(/,=]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?\s*[A-Z]{3,4}(?![A-Za-z])/gu;

function readHours(text: string): readonly Hour[] {
  return [...text.matchAll(hour)].flatMap(([found, hours, minutes, half, zone = '']) => {
    const offset = ahead[zone];
    if (offset === undefined) return [];
    const clock =
      half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
    const day = 24 * 60;
    return [
      { text: found, zone, utc: (clock * 60 + Number(minutes ?? 0) - offset * 60 + day) % day },
    ];
  });
}
