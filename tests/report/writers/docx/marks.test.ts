import { expect, test } from 'vitest';
import { hashText } from '../../../../shared/base/hash';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import type { Block, Report } from '../../../../shared/report/report';
import {
  cell,
  footnote,
  heading,
  item,
  list,
  paragraph,
  report,
  table,
  text,
  thread,
} from '../../../builders/report-tree';
import type { OutlineBlock, OutlineParagraph } from '../../../support/docx/outline';
import { readOutline } from '../../../support/docx/read-outline';
import { readPackage } from '../../../support/docx/read-package';
import { richReport } from './rich-report';

function paragraphsOf(block: OutlineBlock): readonly OutlineParagraph[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap((one) => one.blocks.flatMap(paragraphsOf));
}

/** The words at each bookmark, by bookmark. */
function bookmarksOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    readOutline(file)
      .blocks.flatMap(paragraphsOf)
      .flatMap(({ bookmarks, text: words }) => bookmarks.map((name) => [name, words] as const)),
  );
}

/** The manifest's notes: bookmark, anchor and hash. */
function manifestOf(file: Uint8Array): readonly (readonly (string | undefined)[])[] {
  const part = readPackage(file).xml('customXml/item1.xml');
  return (part?.children ?? []).flatMap((note) =>
    typeof note === 'string'
      ? []
      : [['anchor', 'bookmark', 'hash'].map((name) => note.attributes.get(name))],
  );
}

const everywhere: readonly Block[] = [
  heading('h', { anchor: 'a-heading' }),
  paragraph('p', { anchor: 'a-paragraph' }),
  list('bullet', [{ ...item('•', 'i'), anchor: 'an-item' }]),
  table('c', [[cell('x')]], { anchor: 'a-table' }),
  table('', [[cell('first cell'), cell('y')]], { anchor: 'a-bare-table' }),
  paragraph('printed again', { anchor: 'a-paragraph' }),
];

test('every anchor has a hidden bookmark around its text, and one printed twice has two', () => {
  const file = writeDocx(report(everywhere));
  const at = bookmarksOf(file);
  const placed = manifestOf(file).map(([anchor, bookmark]) => [anchor, at.get(bookmark ?? '')]);
  expect(placed).toEqual([
    ['a-heading', 'h'],
    ['a-paragraph', 'p'],
    ['an-item', 'i'],
    ['a-table', 'c'],
    ['a-bare-table', 'first cell'],
    ['a-paragraph', 'printed again'],
  ]);
  expect([...at.keys()].filter((name) => !/^_r[a-z0-9_]{12,38}$/u.test(name))).toEqual([]);
});

test('a note has the same bookmark in every export', () => {
  const one = writeDocx(report(everywhere));
  const other = writeDocx(report([paragraph('now first', { anchor: 'a-table' }), ...everywhere]));
  const nameIn = (file: Uint8Array): unknown =>
    manifestOf(file).find(([anchor]) => anchor === 'a-table')?.[1];
  expect(nameIn(other)).toBe(nameIn(one));
});

test('the manifest has the hashes of the notes, printed or not, and the properties tell its own', () => {
  const file = writeDocx(richReport());
  const hashes = manifestOf(file).filter(([, , hash]) => hash !== undefined);
  expect(hashes.map(([anchor, , hash]) => [anchor, hash])).toEqual([
    ['note-1', '0011223344556677'],
    ['note-2', '8899aabbccddeeff'],
    ['not-printed', '0123456789abcdef'],
  ]);
  const docx = readPackage(file);
  const properties = docx.text('docProps/custom.xml') ?? '';
  expect(properties).toContain(hashText(docx.text('customXml/item1.xml') ?? ''));
  expect(properties).toMatch(/name="rapporteur\.source"><vt:lpwstr>meeting-1</u);
});

test('a link within the report leads to the bookmark of its target, one to nowhere is plain text', () => {
  const file = writeDocx(
    report([
      paragraph([text('see', { target: 'there' }), text(' or '), text('not', { target: 'gone' })]),
      paragraph('there', { anchor: 'there' }),
    ]),
  );
  const [target] = [...bookmarksOf(file).keys()];
  const document = readPackage(file).text('word/document.xml') ?? '';
  expect([...document.matchAll(/w:anchor="([^"]*)"/gu)].map(([, name]) => name)).toEqual([target]);
});

function commentsOf(tree: Report): readonly unknown[] {
  return readOutline(writeDocx(tree)).comments.map((comment) => {
    const { author, text: words, about, isResolved, parentId } = comment;
    return [
      author,
      words,
      about,
      isResolved ? 'resolved' : 'open',
      parentId === undefined ? 'first' : 'reply',
    ];
  });
}

test('threads are comments with replies and their state, about the text between their first and last piece', () => {
  expect(commentsOf(richReport())).toEqual([
    ['Ada Example', 'About nothing in particular.', 'Working Group on Tides', 'open', 'first'],
    [
      'Ada Example',
      'Is this the right figure?\nI remember another.',
      '1 500 was aproved',
      'open',
      'first',
    ],
    ['Chidi Nkemelu', 'Yes, from the treasurer.', '1 500 was aproved', 'open', 'reply'],
    ['Ada Example', 'Spelling.', 'aproved', 'resolved', 'first'],
  ]);
});

test('a thread can be about blocks, items, several paragraphs, and a footnote by its mark', () => {
  const blocks = [
    paragraph('whole', { threads: ['b'] }),
    list('bullet', [{ ...item('•', 'item'), threads: ['i'] }]),
    paragraph([text('from '), text('here', { threads: ['s'] })]),
    paragraph([text('to', { threads: ['s'] }), text(' there')]),
    paragraph([
      text('noted'),
      { ...footnote(1, ''), content: [text('in the note', { threads: ['n'] })] },
    ]),
  ];
  const threads = ['b', 'i', 's', 'n'].map((id) => thread(id, [['Ada', id]]));
  expect(commentsOf(report(blocks, { threads }))).toEqual([
    ['Ada', 'b', 'whole', 'open', 'first'],
    ['Ada', 'i', 'item', 'open', 'first'],
    ['Ada', 's', 'here\nto', 'open', 'first'],
    ['Ada', 'n', '', 'open', 'first'],
  ]);
});

test('the marks of a reply are nested in those of what it answers, as Word writes them', () => {
  const blocks = [paragraph([text('x', { threads: ['t'] })])];
  const threads = [
    thread('t', [
      ['A', 'first'],
      ['B', 'second'],
    ]),
  ];
  const document = readPackage(writeDocx(report(blocks, { threads }))).text('word/document.xml');
  const marks = [...(document ?? '').matchAll(/<w:comment(\w+) w:id="(\d+)"/gu)];
  expect(marks.map(([, kind, id]) => `${kind ?? ''} ${id ?? ''}`)).toEqual([
    'RangeStart 1',
    'RangeStart 2',
    'RangeEnd 1',
    'Reference 1',
    'RangeEnd 2',
    'Reference 2',
  ]);
});

test('a comment without a time has none in the file, and a clean copy has no comments at all', () => {
  const threads = [
    { id: 't', resolved: false, comments: [{ author: 'A', initials: 'A', text: 'x' }] },
  ];
  const blocks = [paragraph('x', { threads: ['t'] })];
  const review = readPackage(writeDocx(report(blocks, { threads })));
  expect(review.text('word/comments.xml')).not.toContain('w:date');
  const clean = readPackage(writeDocx(report(blocks)));
  expect(clean.paths.filter((path) => path.includes('comments'))).toEqual([]);
  expect(clean.text('word/document.xml')).not.toContain('comment');
});
