import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReport } from '../../../electron/services/export/write-report';
import type { Meeting } from '../../../shared/domain/meeting';
import { nextMeetingCalendar } from '../../../shared/circulate/next-meeting-calendar';
import { buildReport } from '../../../shared/report/build-report';
import { buildMailText } from '../../../shared/report/mail/build-mail-text';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import type { ReportVariant } from '../../../shared/report/variant';
import { arbitraryMeeting } from '../../builders/arbitrary-meeting';
import { readAllText } from './read-all-text';
import { openMark, plantSecrets, secretMark } from './plant-secrets';

/** Part of every name that nobody may read. */
const nameMark = 'Vrondelin';

const formats = ['docx', 'html', 'md', 'txt'] as const;

const settings = {
  style: fc.constantFrom(...builtInStyles.filter((style) => style.source === 'meeting')),
  language: fc.constantFrom('en', 'fr', 'ar', 'zh'),
};

interface Choice {
  readonly style: (typeof builtInStyles)[number];
  readonly language: string;
  readonly variant: ReportVariant;
}

/** What the mail of a report says and takes along beside the report; as written, before it is encoded. */
function mailed(meeting: Meeting, choice: Choice): string {
  const mail = buildMailText(
    { type: 'meeting', meeting },
    { ...choice, commentsUntil: '2030-01-31' },
  );
  const calendar = nextMeetingCalendar(meeting, 'report', '2030-01-01T00:00:00Z') ?? '';
  return mail.ok ? [mail.value.subject, mail.value.text, calendar].join('\n') : '';
}

/** Everything that the exports of a meeting and the mail with them hold, all formats and all parts of their packages in one text. */
async function exported(meeting: Meeting, choice: Choice): Promise<string> {
  const report = buildReport({ type: 'meeting', meeting }, choice);
  if (!report.ok) return '';
  const texts = await Promise.all(
    formats.map(async (format) => {
      const file = await writeReport(report.value, format);
      return file.ok ? readAllText(file.value) : '';
    }),
  );
  return [...texts, mailed(meeting, choice)].join('\n');
}

/** The words around each place where one was found that should not be there. */
function found(text: string, telling: RegExp): readonly string[] {
  return [...text.matchAll(telling)].map(({ index }) =>
    text.slice(Math.max(0, index - 80), index + 80),
  );
}

test('no export holds a byte of what is off the record, private, set aside, logged or a comment of a clean copy', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryMeeting({ words: 'tidy' }),
      fc.record({
        ...settings,
        variant: fc.constantFrom<ReportVariant>(
          { copy: 'clean' },
          { copy: 'clean', only: 'decisions' },
          { copy: 'clean', unattributed: true },
          { copy: 'clean', only: { item: 's-1' } },
        ),
      }),
      async (meeting, choice) => {
        const text = await exported(plantSecrets(meeting), choice);
        expect(found(text, new RegExp(secretMark, 'giu'))).toEqual([]);
        if (text.includes(openMark)) seen += 1;
      },
    ),
    { numRuns: 120 },
  );
  // Nothing would be found in empty reports either.
  expect(seen).toBeGreaterThan(0);
});

test('a copy without attribution holds no byte of a name, a speaker or an address', async () => {
  const names = { surname: `${nameMark}son`, given: `${nameMark}ia`, display: `Dr ${nameMark}` };
  await fc.assert(
    fc.asyncProperty(
      arbitraryMeeting({ words: 'tidy' }),
      fc.record(settings),
      async (meeting, choice) => {
        const people = meeting.people.map((person) => ({
          ...person,
          ...names,
          aliases: [`${nameMark}i`],
          email: `${nameMark}@example.org`,
        }));
        const chat = (meeting.chat ?? []).map((message) => ({ ...message, from: nameMark }));
        const named = { ...meeting, people, chat };
        const variant = { copy: 'review', unattributed: true } as const;
        const text = await exported(named, { ...choice, variant });
        expect(found(text, new RegExp(nameMark, 'giu'))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('a review copy holds the comments of the meeting, and nothing else that is protected', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryMeeting({ words: 'tidy' }),
      fc.record(settings),
      async (meeting, choice) => {
        const planted = plantSecrets(meeting);
        const text = await exported(planted, { ...choice, variant: { copy: 'review' } });
        expect(found(text, new RegExp(`${secretMark}(?!Thread)`, 'giu'))).toEqual([]);
        if (text.includes(`${secretMark}Thread`)) seen += 1;
      },
    ),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(0);
});
