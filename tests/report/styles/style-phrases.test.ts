import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/domain/meeting';
import type { NextMeeting } from '../../../shared/domain/next-meeting';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { buildReport } from '../../../shared/report/build-report';
import type { ReportSource } from '../../../shared/report/build/subject';
import {
  findReportLanguage,
  reportLanguages,
} from '../../../shared/report/languages/report-languages';
import type { Span } from '../../../shared/report/report';
import { readReportText } from '../../../shared/report/report-text';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { stylePhrases } from '../../../shared/report/styles/style-phrases';
import { parseTemplate } from '../../../shared/report/template/parse-template';
import {
  sampleCollectedReports,
  sampleGroup,
  sampleMeetings,
} from '../../../shared/samples/samples';
import { collectedReport } from '../../builders/meeting';

const languages = reportLanguages.map(({ code }) => code);
const inEveryLanguage = (source: ReportStyle['source']) =>
  builtInStyles
    .filter((style) => style.source === source)
    .flatMap((style) => languages.map((language) => [style.id, language, style] as const));

/** What a report prints and says, as blocks of the body in full, spaces at their ends included. */
function build(source: ReportSource, style: ReportStyle, language: string) {
  const result = buildReport(source, { style, language, variant: { copy: 'review' } });
  if (!result.ok) throw new Error(result.messages.map(({ text }) => text).join('\n'));
  const blocks = result.value.runs.flatMap((run) => run.blocks);
  const own = blocks.flatMap((block) =>
    block.type === 'title' || block.type === 'paragraph' ? [wordsOf(block.content)] : [],
  );
  const text = readReportText(result.value);
  const all = [text.header, ...text.lines.map((line) => line.text)];
  return { report: result.value, warnings: result.messages, own, all };
}

function wordsOf(spans: readonly Span[]): string {
  return spans
    .map((span) => (span.type === 'text' ? span.text : span.type === 'break' ? '\n' : ''))
    .join('');
}

/**
 * What a text has where a fact was left out with too little or too much around it. A French quotation
 * in the sample has its space before ";" by right.
 */
const artefacts =
  /\[…\]|\[\]|\(\)|（）|«»| {2}| [.,،؛。，；]|[,،，]$|[.,،，。]{2}|[,;،؛，；:：]\s*[.,。，]|^[.,;:،؛。，；：]/u;

function holesIn({ all, own, warnings }: ReturnType<typeof build>) {
  return {
    flawed: all.filter((line) => artefacts.test(line)),
    loose: own.filter((line) => line === '' || line !== line.trim()),
    warnings: warnings.map(({ text }) => text),
  };
}

const noHoles = { flawed: [], loose: [], warnings: [] };

const bareMeeting: Meeting = {
  id: 'meeting-bare',
  language: 'en',
  people: [],
  participants: [],
  agenda: { items: [] },
  opening: { notes: [] },
  sections: [],
  closing: { notes: [] },
  status: { state: { type: 'draft', number: 1 }, version: 1 },
  report: {},
  created: '2030-03-25T13:45:00Z',
  modified: '2030-03-25T15:40:00Z',
};

const started = { date: '2030-03-25', start: '14:00', zone: 'UTC' } as const;

/** What a next meeting can be announced with, from nothing to all of it. */
const announcements: readonly NextMeeting[] = [
  { id: 'next-nothing' },
  { id: 'next-place', place: 'Velmora', modality: 'hybrid' },
  { id: 'next-title', title: 'Forum Week' },
  { id: 'next-day', when: { date: '2030-04-08', zone: 'UTC' } },
  { id: 'next-days', when: { date: '2030-04-08', lastDate: '2030-04-10', zone: 'UTC' } },
  { id: 'next-start', when: { date: '2030-04-08', start: '13:00', zone: 'UTC' } },
  {
    id: 'next-all',
    title: 'Tenth meeting',
    modality: 'virtual',
    place: 'Velmora',
    when: { date: '2030-04-08', start: '13:00', end: '15:00', zone: 'UTC' },
  },
];

/** The facts of a meeting that its opening can print, each of which can be missing. */
const factsOf = (full: Meeting): Readonly<Record<string, Partial<Meeting>>> =>
  Object.fromEntries(
    (
      [
        'group',
        'seat',
        'schedule',
        'modality',
        'participants',
        'agenda',
        'recordings',
        'annexes',
        'nextMeetings',
      ] as const
    ).map((key) => [key, { [key]: full[key] }]),
  );

/** The last sample meeting without notes, with each of its facts alone, and with all but each. */
function partialMeetings(): readonly Meeting[] {
  const full = sampleMeetings.at(-1);
  if (full === undefined) throw new Error('the sample has no meetings');
  const facts = factsOf(full);
  const base = { ...bareMeeting, people: full.people };
  return Object.keys(facts).flatMap((key) => {
    const others = Object.entries(facts).filter(([other]) => other !== key);
    return [
      { ...base, ...facts[key] },
      Object.assign({}, base, ...others.map(([, fact]) => fact)) as Meeting,
    ];
  });
}

test('every report language has the wording of every style, with the same keys as in English', () => {
  expect(Object.keys(stylePhrases)).toEqual(languages);
  for (const table of Object.values(stylePhrases)) {
    const keys = Object.entries(table).map(([style, phrases]) => [style, Object.keys(phrases)]);
    const english = Object.entries(stylePhrases.en).map(([style, phrases]) => [
      style,
      Object.keys(phrases),
    ]);
    expect(keys).toEqual(english);
  }
});

describe.each(Object.entries(stylePhrases))('the wording in %s', (language, table) => {
  const phrases = Object.values(table).flatMap((entries) => Object.values<string>(entries));

  test('can be read as templates throughout', () => {
    expect(phrases.filter((template) => !parseTemplate(template).ok)).toEqual([]);
  });

  test('has the punctuation of its script in its own words', () => {
    const words = phrases.map((template) =>
      template.replaceAll(/\{[^}]*\}|UTC|\*\*|[[\]|<>]/g, ''),
    );
    const foreign: Readonly<Record<string, RegExp>> = {
      ar: /[A-Za-z,;?]/,
      zh: /[A-Za-z,;:?!.()\s]/,
      ru: /[A-Za-z“”"']/,
      es: /[“”"']/,
      fr: /[^\u00A0\s]:| :|'/,
    };
    expect(words.filter((text) => foreign[language]?.test(text))).toEqual([]);
  });
});

test.each(inEveryLanguage('meeting'))(
  'the sample meetings print without holes as %s in %s',
  (_, language, style) => {
    for (const sample of sampleMeetings) {
      const built = build({ type: 'meeting', meeting: sample }, style, language);
      expect(holesIn(built)).toEqual(noHoles);
      expect(built.report.direction).toBe(findReportLanguage(language)?.direction);
    }
  },
);

test.each(inEveryLanguage('collected'))(
  'the sample reports on several meetings print without holes as %s in %s',
  (_, language, style) => {
    const bare = collectedReport({ group: sampleGroup.facts, nextMeetings: announcements });
    for (const report of [...sampleCollectedReports, bare]) {
      expect(holesIn(build({ type: 'collected', report }, style, language))).toEqual(noHoles);
    }
  },
);

test.each(inEveryLanguage('meeting'))(
  'a meeting with few facts or none prints without holes as %s in %s',
  (_, language, style) => {
    const meetings = [
      bareMeeting,
      { ...bareMeeting, schedule: started, nextMeetings: announcements },
      ...partialMeetings(),
    ];
    for (const few of meetings) {
      expect(holesIn(build({ type: 'meeting', meeting: few }, style, language))).toEqual(noHoles);
    }
  },
);

test('a meeting of which only the hour is known opens with a whole sentence in languages other than English', () => {
  const [style] = builtInStyles;
  const openings = languages.slice(1).map((language) => {
    const source = { type: 'meeting', meeting: { ...bareMeeting, schedule: started } } as const;
    return style === undefined ? '' : build(source, style, language).own[1];
  });
  expect(openings).toEqual([
    'La réunion s’est tenue le 25 mars 2030 à 14\u00A0h\u00A000 UTC.',
    'La reunión se celebró el 25 de marzo de 2030 a las 14:00 horas (UTC).',
    'عُقد الاجتماع في 25 آذار/مارس 2030، الساعة 14:00 بالتوقيت العالمي المنسق.',
    '本次会议已于2030年3月25日协调世界时14:00举行。',
    'Совещание состоялось 25 марта 2030 года в 14:00 (UTC).',
  ]);
});

test('next meetings of which little is known are announced without holes', () => {
  const [style] = builtInStyles.filter(({ id }) => id === 'agenda-ordered');
  const source = {
    type: 'meeting',
    meeting: { ...bareMeeting, nextMeetings: announcements },
  } as const;
  const lines = style === undefined ? [] : build(source, style, 'es').own;
  expect(lines.slice(1, -1)).toEqual([
    'Reuniones futuras:',
    'Fecha por confirmar',
    'Fecha por confirmar, Velmora',
    'Forum Week',
    '8 de abril de 2030',
    '8–10 de abril de 2030',
    '8 de abril de 2030, 13:00 horas (UTC)',
    'Tenth meeting: 8 de abril de 2030, 13:00 a 15:00 horas (UTC), Velmora',
  ]);
});
