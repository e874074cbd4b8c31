import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline } from '../../../shared/domain/inline';
import type { CollectedReport } from '../../../shared/domain/collected-report';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Person } from '../../../shared/domain/person';
import { buildReport } from '../../../shared/report/build-report';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { arbitraryCollectedReport, arbitraryMeeting } from '../../builders/arbitrary-meeting';

/** Names that no random text holds by chance. */
const names = { surname: 'Quizzlefax', given: 'Vrondelina', alias: 'Wozzy-Fump' };
const telling = /quizzlefax|vrondelina|wozzy/iu;
/** Words that must not go out at all. */
const secret = 'Zyxgrommet';

const named: Person = {
  id: 'person-named',
  surname: names.surname,
  given: names.given,
  aliases: [names.alias],
  email: 'vrondelina.quizzlefax@example.org',
};

/** Forms in which prose names the person. */
const mention = fc.constantFrom(
  `${names.given} ${names.surname}`,
  `${names.surname.toUpperCase()} ${names.given}`,
  `Ms ${names.surname}`,
  names.alias,
  names.given,
);

/** Where a text may be planted: strings that are words of the record, by the key that holds them. */
const wordKeys = new Set([
  'text',
  'title',
  'wording',
  'corrections',
  'place',
  'alternative',
  'runIn',
  'choice',
  'typed',
  'subtitle',
  'addressee',
  'occasion',
]);

/** The value with a text put behind every word of the record for which `plant` says so. */
function plantIn(value: unknown, plant: () => string | undefined, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => plantIn(entry, plant));
  if (typeof value === 'string') {
    const words = wordKeys.has(key) ? plant() : undefined;
    return words === undefined ? value : `${value} ${words} `;
  }
  if (typeof value !== 'object' || value === null) return value;
  // The words of a style and its structure are not those of a meeting.
  const fixed = new Set(['styles', 'ownStyle', 'group']);
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      fixed.has(name) ? entry : plantIn(entry, plant, name),
    ]),
  );
}

function withNames<Source extends Meeting | CollectedReport>(
  source: Source,
  mentions: readonly string[],
): Source {
  let next = 0;
  const planted = plantIn(source, () => mentions[next++ % mentions.length]) as Source;
  return { ...planted, threads: [], people: [...source.people, named] };
}

/** The texts of a report, anywhere in it, that tell the name. */
function tellingTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return telling.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(tellingTexts);
}

/** The meeting with every second note off the record, and secret words in each of them. */
function withSecrets(meeting: Meeting): Meeting {
  const hide = (part: Meeting['opening']): Meeting['opening'] => ({
    ...part,
    privateNotes: [{ id: 'private-1', text: secret }],
    notes: part.notes.map((note, index) => {
      const words: Inline = { type: 'text', text: secret };
      if (index % 2 === 0) {
        return { ...note, offTheRecord: true, runIn: secret, content: [...note.content, words] };
      }
      const ranges = [...(note.ranges ?? []), { id: 'range-off', type: 'offTheRecord' } as const];
      return { ...note, ranges, content: [...note.content, { ...words, ranges: ['range-off'] }] };
    }),
  });
  return {
    ...meeting,
    opening: hide(meeting.opening),
    sections: meeting.sections.map((section) => ({ ...section, ...hide(section) })),
    closing: hide(meeting.closing),
  };
}

const styles = builtInStyles.filter((style) => style.source === 'meeting');
const style = fc.constantFrom(...styles);

test('no name is found anywhere in a report without attribution', () => {
  fc.assert(
    fc.property(
      arbitraryMeeting({ words: 'tidy' }),
      fc.array(mention, { minLength: 1, maxLength: 5 }),
      style,
      (meeting, mentions, chosen) => {
        const result = buildReport(
          { type: 'meeting', meeting: withNames(meeting, mentions) },
          { style: chosen, language: 'en', variant: { copy: 'clean', unattributed: true } },
        );
        expect(result.ok).toBe(true);
        if (result.ok) expect(tellingTexts(result.value)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('no name is found anywhere in a collected report without attribution', () => {
  fc.assert(
    fc.property(
      arbitraryCollectedReport({ words: 'tidy' }),
      fc.array(mention, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...builtInStyles.filter((candidate) => candidate.source === 'collected')),
      (report, mentions, chosen) => {
        const result = buildReport(
          { type: 'collected', report: withNames(report, mentions) },
          { style: chosen, language: 'en', variant: { copy: 'clean', unattributed: true } },
        );
        expect(result.ok).toBe(true);
        if (result.ok) expect(tellingTexts(result.value)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('nothing off the record and no private note is found anywhere in a report', () => {
  fc.assert(
    fc.property(arbitraryMeeting(), style, (meeting, chosen) => {
      const result = buildReport(
        { type: 'meeting', meeting: withSecrets(meeting) },
        { style: chosen, language: 'en', variant: { copy: 'review' } },
      );
      expect(result.ok).toBe(true);
      expect(JSON.stringify(result)).not.toContain(secret);
    }),
    { numRuns: 60 },
  );
});
