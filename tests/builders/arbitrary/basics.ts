import fc from 'fast-check';
import { markerSchema } from '../../../shared/domain/label';

const alphabets = [
  'abc déjà 1,2. ',
  'Ωμέγα бета ',
  'עברית عربي ',
  '漢字かな ',
  '😀👩‍👩‍👧 ',
  '<&>"\'{}[]|\\/*_#^~$%',
  '\t\n\r\u00a0\u2028\ufeff',
];

/** Text as people type it, in several scripts, with the characters that formats give a meaning to. */
export const tidyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabets.join('')), maxLength: 24 }).map(pairUp),
  fc.lorem({ maxCount: 6 }),
);

/** Cutting an alphabet by code unit parts emoji; this drops the halves. */
function pairUp(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '');
}

/** Any text, with control characters and lone surrogates as well. */
export const wildText = fc.oneof(
  { weight: 3, arbitrary: tidyText },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\u0000',
        '\u0001',
        '\u001f',
        '\u007f',
        '\ud83d',
        '\ude00',
        '\uffff',
      ),
      maxLength: 8,
    }),
  },
);

/** A name: as text, but with one visible character at least. */
export const name = tidyText.map((text) => `N${text}`);

export const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

export const date = instant.map((moment) => moment.slice(0, 10));

export const clock = instant.map((moment) => moment.slice(11, 16));

export const language = fc.constantFrom('en', 'fr', 'ar', 'zh-Hans', 'de-CH');

export const zone = fc.constantFrom('UTC', 'Europe/Zurich', 'America/New_York');

export const linkAddress = fc.constantFrom(
  'https://example.org/a?b=c&d=e#f',
  'http://example.org/',
  'mailto:office@example.org',
);

/** The mark of things that are either so or not said. */
export const yes = fc.constant(true as const);

/** A few of something. */
export function few<T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.array(item, { maxLength });
}

type Shape<T> = { [Key in keyof T]: fc.Arbitrary<T[Key]> };

/** An object with all of `required` and any of `optional`. */
export function object<Required extends object, Optional extends object>(
  required: Shape<Required>,
  optional: Shape<Optional>,
): fc.Arbitrary<Required & Partial<Optional>> {
  const someOptional = fc.record(optional, { requiredKeys: [] });
  return fc
    .tuple(fc.record(required), someOptional)
    .map(([always, sometimes]) => ({ ...always, ...sometimes }) as Required & Partial<Optional>);
}

/** The ids that references in arbitrary meetings name; each thing is always there. */
export const pool = {
  people: ['p-1', 'p-2', 'p-3'],
  roles: ['chair', 'rapporteur', 'observer'],
  categories: ['c-1', 'c-2'],
  items: ['i-1', 'i-2', 'i-3'],
  sections: ['s-1', 's-2', 's-3'],
  annexes: ['x-1', 'x-2'],
  assets: ['a-1'],
  threads: ['t-1', 't-2'],
  notes: ['n-1', 'n-2'],
} as const;

export const label = fc.oneof(
  fc.constant({ type: 'auto' as const }),
  fc.constant({ type: 'none' as const }),
  fc.record({
    type: fc.constant('set' as const),
    text: fc.constantFrom('A', 'III.', '8 bis', '', '(a)'),
    then: fc.constantFrom('continue' as const, 'ignore' as const),
  }),
);

export const marker = fc.constantFrom(...markerSchema.options);
