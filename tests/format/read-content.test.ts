import { describe, expect, test } from 'vitest';
import { minutesKind, readMinutes, writeMinutes } from '../../shared/format/minutes';
import { readContent } from '../../shared/format/read-content';
import { readGroup, writeGroup } from '../../shared/format/group';
import { group } from '../builders/group';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

const good = writeMinutes(meeting({ sections: [section('Reports', note('Words.'))] }), 'Test 1');

type Json = Record<string, unknown>;

/** The good file with something changed in its JSON, and without its checksum. */
function changed(change: (file: Json & { meeting: Json }) => void): string {
  const file = JSON.parse(good) as Json & { meeting: Json };
  delete file.checksum;
  change(file);
  return JSON.stringify(file);
}

function reasons(input: string | Uint8Array): string[] {
  const read = readMinutes(input);
  return read.ok ? ['read'] : read.messages.map(({ code, text }) => `${code}: ${text}`);
}

function bytes(text: string, encoding: BufferEncoding = 'latin1'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

describe('a file that is something else', () => {
  test.each([
    ['a Word document (.docx)', bytes('PK\u0003\u0004 … word/document.xml')],
    [
      'an OpenDocument text (.odt)',
      bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'),
    ],
    ['a ZIP archive', bytes('PK\u0003\u0004 … other.xml')],
    ['a PDF document', bytes('%PDF-1.7')],
    ['an old Word or Office document (.doc)', bytes('\u00d0\u00cf\u0011\u00e0…')],
    ['a Rich Text document (.rtf)', bytes('{\\rtf1 words}')],
    ['a text in UTF-16; save it as UTF-8', bytes(`\ufeff${good}`, 'utf16le')],
    ['a web page (HTML)', bytes('<!DOCTYPE html><title>x</title>')],
    ['an XML document', bytes('<?xml version="1.0"?><x/>')],
    ['a transcript (WebVTT)', bytes('WEBVTT\n\n')],
    ['a calendar file (iCalendar)', bytes('BEGIN:VCALENDAR')],
    ['plain text', bytes('Minutes of the meeting')],
    [
      'a file of zero bytes only, as a cut of power during a save can leave behind',
      new Uint8Array(4096),
    ],
  ])('is told to be %s', (what, input) => {
    expect(reasons(input)).toEqual([
      `file.foreign: This is not a file of Rapporteur; it looks like ${what}.`,
    ]);
  });

  test('is told by its format where it is JSON', () => {
    expect(reasons(writeGroup(group()))).toEqual([
      'file.other-format: This file says that it is "rapporteur-group"; expected was the minutes of a meeting, with "format": "rapporteur-minutes".',
    ]);
    expect(reasons('[1]')).toEqual([
      'file.other-format: This is JSON, but not a file of Rapporteur: the minutes of a meeting would begin with "format": "rapporteur-minutes".',
    ]);
    expect(readGroup(good).ok).toBe(false);
  });
});

describe('a damaged file', () => {
  test.each([
    ['nothing', '', 'file.empty: The file is empty. Take the latest backup of it.'],
    [
      'half of it',
      good.slice(0, good.indexOf('"level"') + 8),
      'file.cut-off: The file ends too early, in meeting.agenda.items[0].level: it was cut off, or its end is missing. Take the latest backup or version of it.',
    ],
    [
      'a comma too many',
      '{\n  "format": "rapporteur-minutes",\n  "version": 1,,\n}',
      'file.not-json: The file is not readable from line 3, column 16, in version: "," cannot stand there in JSON. It was damaged, or edited by hand.',
    ],
    [
      'a byte of another encoding',
      bytes(`{\n"caf\u00e9": 1}`),
      'file.not-utf8: The file is not UTF-8 from line 2: it was damaged, or saved in another encoding.',
    ],
    [
      'one key twice',
      good.replace('"writtenBy"', '"version"'),
      'file.duplicate-key: The key "version" occurs twice in one object (version); it is not clear which one is meant.',
    ],
    [
      '10,000 levels',
      `{"format":"rapporteur-minutes","version":1,"meeting":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'file.too-deep: The file nests deeper than 64 levels, in meeting[0][0]',
    ],
    [
      'a key that reaches into JavaScript',
      changed((file) => Object.assign(file.meeting, { people: 1 })).replace(
        '"people":1',
        '"people":[{"__proto__":{"x":1}}]',
      ),
      'file.forbidden-key: The key "__proto__" (meeting.people[0].__proto__) is not allowed in any file.',
    ],
  ])('with %s is refused with what and where', (_, input, reason) => {
    const [first] = reasons(input);
    expect(first?.slice(0, reason.length)).toBe(reason);
    expect(({} as Json).x).toBeUndefined();
  });

  test('is refused by its size before it is looked at', () => {
    expect(reasons(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([
      'file.too-large: The file has 65 MB; at most 64 MB can be read.',
    ]);
  });
});

describe('a file that says what no file can say', () => {
  test('is refused with a sentence for each thing, and the path to it', () => {
    const broken = changed((file) => {
      const { sections } = file.meeting as unknown as { sections: { notes: Json[] }[] };
      Object.assign(sections[0]!.notes[0]!, {
        level: 'one',
        shape: { type: 'circle' },
        meaning: { kind: 'decision', decision: { state: 'maybe' } },
        content: [
          { type: 'text', text: 7, colour: 'red' },
          { type: 'text', text: 'x', link: 'javascript:alert(1)' },
        ],
      });
      Object.assign(file.meeting, {
        created: 'yesterday',
        modified: undefined,
        language: '',
        participants: {},
        link: '',
        'a b': 1,
        status: { state: { type: 'draft', number: 0 }, version: 1.5 },
      });
    });
    const longMessage =
      'it must be one of "proposed", "adopted", "amended", "rejected", "superseded".';
    expect(reasons(broken).map((reason) => reason.replace('file.invalid: ', ''))).toEqual([
      'meeting.link is empty; it needs a text.',
      'meeting.language is ""; a language has the form en, fr-CH or zh-Hans.',
      'meeting.participants is an object; it must be a list.',
      `meeting.sections[0].notes[0].meaning.decision.state is "maybe"; ${longMessage}`,
      'meeting.sections[0].notes[0].shape.type is "circle"; it must be one of "paragraph", "quote", "heading", "item", "table", "image", "rule", "slideBreak".',
      'meeting.sections[0].notes[0].level is "one"; it must be a number.',
      'meeting.sections[0].notes[0].content[0].text is 7; it must be a text.',
      'meeting.sections[0].notes[0].content[0] has the unknown key "colour".',
      'meeting.sections[0].notes[0].content[1].link is "javascript:alert(1)"; a link begins with https://, http:// or mailto: and has no spaces.',
      'meeting.status.state.number is 0; at least 1 is allowed.',
      'meeting.status.version is 1.5; it must be a whole number.',
      'meeting.created is "yesterday"; a moment has the form 2021-03-25T14:00:00Z.',
      'meeting.modified is missing.',
      'meeting has the unknown key "a b".',
    ]);
  });

  test('is told the first twenty things and how many more there are', () => {
    const many = changed((file) => Object.assign(file.meeting, { people: Array(1000).fill(1) }));
    const read = readMinutes(many);
    expect(read.ok ? [] : [read.messages.length, read.messages.at(-1)?.text]).toEqual([
      21,
      '… and 980 more.',
    ]);
  });

  test.each([
    ['numbers beyond any range', good.replace('"ordinal": 16', '"ordinal": 1e999')],
    ['a huge string', good.replace('"Words."', `"${'x'.repeat(300_000)}"`)],
    ['a version of no kind', good.replace('"version": 1', '"version": "1"')],
    ['null for the meeting', '{"format":"rapporteur-minutes","version":1,"meeting":null}'],
    ['no meeting', '{"format":"rapporteur-minutes","version":1}'],
  ])('with %s is refused', (_, input) => {
    expect(reasons(input)[0]).toMatch(/^file\.invalid: /u);
  });
});

describe('a file that was changed since it was saved', () => {
  test('is read, with a warning', () => {
    const read = readMinutes(good.replace('Words.', 'Other words.'));
    expect(read.ok && [read.value.checksum, read.messages]).toEqual([
      'differs',
      [
        {
          severity: 'warning',
          code: 'file.checksum',
          text: 'The file was changed since it was saved, by another program or by damage: its checksum does not match.',
          where: 'checksum',
        },
      ],
    ]);
  });

  test('keeps its checksum when only white space, the order of keys or a byte order mark changed', () => {
    const file = JSON.parse(good) as Json & { meeting: Json };
    const turned = { ...file, meeting: Object.fromEntries(Object.entries(file.meeting).reverse()) };
    const read = readMinutes(bytes(`\ufeff\n${JSON.stringify(turned)}\r\n`, 'utf8'));
    expect(read.ok && [read.value.checksum, read.messages]).toEqual(['matches', []]);
  });
});

describe('a file of a newer version', () => {
  test('opens for reading where only unknown keys are new, and says so', () => {
    const newer = changed((file) => {
      file.version = 3;
      file.writtenBy = 'Rapporteur 9';
      file.signature = 'x';
      file.meeting.mood = 'good';
    });
    const read = readMinutes(newer);
    expect(read.ok && read.value).toEqual({
      content: meeting({ sections: [section('Reports', note('Words.'))] }),
      version: 3,
      readOnly: true,
      checksum: 'absent',
      writtenBy: 'Rapporteur 9',
    });
    expect(read.messages.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'file.newer-version: The file was written by a newer version of Rapporteur ("Rapporteur 9"): it has version 3, and this one knows up to 1. It is open for reading only; update Rapporteur to change it. 2 things are not shown, the first at meeting.mood.',
    ]);
  });

  test('is refused, with where, where it says something that this version cannot show', () => {
    const newer = changed((file) => {
      file.version = 2;
      Object.assign(file.meeting, { modality: 'hologram' });
    });
    expect(reasons(newer)).toEqual([
      'file.newer-version: The file was written by a newer version of Rapporteur ("Test 1"): it has version 2, and this one knows up to 1. What it says cannot be shown here; update Rapporteur to open it. The first difference: meeting.modality is "hologram"; it must be one of "virtual", "inPerson", "hybrid".',
    ]);
  });
});

describe('a file of an older version', () => {
  const twoSteps = {
    ...minutesKind,
    migrations: [
      {
        to: 2,
        change: 'Title by name.',
        migrate: (old: unknown) => ({ ...(old as Json), title: (old as Json).name }),
      },
      {
        to: 3,
        change: 'The name is gone.',
        migrate: (old: unknown) => {
          const { name, ...rest } = old as Json;
          return { ...rest, title: `${String(name)}!` };
        },
      },
    ],
  };

  test('is taken through every later step, in order', () => {
    const old = changed((file) => (file.meeting.name = 'Spring'));
    const read = readContent(old, twoSteps);
    expect(read.ok && [read.value.version, read.value.readOnly, read.value.content.title]).toEqual([
      1,
      false,
      'Spring!',
    ]);
    const second = changed((file) => {
      file.version = 2;
      Object.assign(file.meeting, { name: 'A', title: 'B' });
    });
    const secondRead = readContent(second, twoSteps);
    expect(secondRead.ok && secondRead.value.content.title).toBe('A!');
  });

  test('that was never valid is refused, not crashed on', () => {
    const old = changed((file) => Object.assign(file, { meeting: null }));
    const read = readContent(old, twoSteps);
    expect(read.messages.map(({ code }) => code)).toEqual(['file.not-migrated']);
  });
});
