import { errorMessage, fail, succeed } from '../../base/result';
import type { Result } from '../../base/result';
import { collapseSpace } from '../../base/text';
import { createListCounter, createPlaceReader, readLists } from './lists';
import { isPackage, openPackage } from './open-package';
import type { DocumentParts } from './open-package';
import { readXml } from './read-xml';

/** What is not the words of a document: what was struck out, codes of fields, text boxes and stops of tabs. */
const unread = new Set(
  'del moveFrom delText instrText txbxContent Fallback tabs pPrChange rPrChange'.split(' '),
);
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

const damaged =
  'The text of this document cannot be read: it is damaged. Open it, save it again and choose that file, or copy its text.';

/**
 * The words of a Word document as plain text: a line for each paragraph with the number that its list
 * gives it, a line with tabs for each row of a table. Nothing where bytes are no Word document; fails
 * in words where they are a damaged or a dangerous one.
 */
export function readDocument(bytes: Uint8Array): Result<string | undefined> {
  if (!isPackage(bytes)) return succeed(undefined);
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return succeed(undefined);
  try {
    return succeed(readWords(opened.value));
  } catch {
    return fail(errorMessage('import.bad-document', damaged));
  }
}

function readWords({ text, numbering, styles }: DocumentParts): string {
  const lists = readLists(numbering, styles);
  const markOf = createListCounter(lists);
  const place = createPlaceReader();
  const page = createPage();
  let words = '';
  let style = '';
  let unreadDepth = 0;
  let isWord = false;

  const endParagraph = () => {
    const own = place.read() ?? lists.ofStyle.get(style);
    const trimmed = words.trim();
    const isItem = own !== undefined && trimmed !== '';
    page.add(isItem ? `${'  '.repeat(own.level)}${markOf(own)}${trimmed}` : words.trimEnd());
  };
  readXml(text, {
    onOpen: (name, attributes) => {
      if (unread.has(name)) unreadDepth += 1;
      if (unreadDepth > 0) return;
      words += signs.get(name) ?? '';
      if (name === 't') isWord = true;
      else if (name === 'p') {
        words = '';
        style = '';
        place.clear();
      } else if (name === 'pStyle') style = attributes.val ?? '';
      else if (name === 'tr') page.beginRow();
      else if (name === 'tc') page.beginCell();
      else place.hear(name, attributes);
    },
    onClose: (name) => {
      if (unread.has(name)) unreadDepth -= 1;
      else if (unreadDepth > 0) return;
      else if (name === 't') isWord = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tr') page.endRow();
    },
    onText: (more) => {
      if (isWord && unreadDepth === 0) words += more;
    },
  });
  return `${page.lines.join('\n')}\n`;
}

/** The lines of a page; a table within a cell goes into that cell. */
function createPage() {
  const lines: string[] = [];
  /** The rows around, the innermost last; each cell is joined once, at the end of its row. */
  const rows: string[][][] = [];
  const add = (words: string) => {
    const row = rows.at(-1);
    if (row === undefined) lines.push(words);
    else if (row.length === 0) row.push([words]);
    else row.at(-1)?.push(words);
  };
  return {
    lines,
    add,
    beginRow: () => rows.push([]),
    beginCell: () => rows.at(-1)?.push([]),
    endRow: () => {
      const cells = (rows.pop() ?? []).map((pieces) => collapseSpace(pieces.join(' ')));
      add(cells.join(rows.length === 0 ? '\t' : ' '));
    },
  };
}
