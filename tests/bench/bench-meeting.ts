import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import type { Section } from '../../shared/domain/section';

const words =
  'The secretariat presented the state of preparations and recalled that the remaining papers were expected before the end of the month';
const pointsInItem = 12;
const itemsInList = 7;
/** Every twentieth paragraph is a heading, twelve have three runs, seven are items of a numbered list. */
const paragraphsInItem = 1 + pointsInItem + itemsInList;
const footnotes = 200;
const tableRows = 50;
const columns = ['Group', 'Paid', 'Due', 'Remarks'];

/** The same content as a meeting and as Markdown, so that two programs can write one document. */
export interface BenchContent {
  readonly meeting: Meeting;
  readonly markdown: string;
}

/** A meeting of about so many paragraphs with 200 footnotes and a table of 50 rows. */
export function benchContent(paragraphs: number): BenchContent {
  const items = Math.round(paragraphs / paragraphsInItem);
  const sections: Section[] = [];
  const markdown: string[] = [];
  const notesAtEnd: string[] = [];
  const footnoteEvery = Math.max(1, Math.floor((items * pointsInItem) / footnotes));
  for (let item = 0; item < items; item += 1) {
    const notes: Note[] = [];
    markdown.push(`# Item ${item + 1}`);
    for (let point = 0; point < pointsInItem; point += 1) {
      const at = item * pointsInItem + point;
      const hasNote = at % footnoteEvery === 0 && notesAtEnd.length < footnotes;
      if (hasNote) notesAtEnd.push(`[^${notesAtEnd.length + 1}]: ${words}`);
      notes.push(pointNote(`point-${at}`, hasNote));
      markdown.push(`${words} **in bold** ${words}${hasNote ? `[^${notesAtEnd.length}]` : ''}`);
    }
    for (let row = 0; row < itemsInList; row += 1) notes.push(itemNote(`item-${item}-${row}`));
    markdown.push(
      Array.from({ length: itemsInList }, (_, row) => `${row + 1}. ${words}`).join('\n'),
    );
    sections.push({
      id: `section-${item}`,
      items: [`agenda-${item}`],
      label: { type: 'auto' },
      notes,
    });
  }
  markdown.push(markdownTable(), ...notesAtEnd);
  const meeting = meetingOf(sections);
  return { meeting, markdown: `${markdown.join('\n\n')}\n` };
}

function pointNote(id: string, hasNote: boolean): Note {
  const note = { type: 'footnote', id: `note-${id}`, content: [{ type: 'text', text: words }] };
  return {
    id,
    meaning: { kind: 'text' },
    shape: { type: 'paragraph' },
    level: 0,
    content: [
      { type: 'text', text: `${words} ` },
      { type: 'text', text: 'in bold', formats: ['bold'] },
      { type: 'text', text: ` ${words}` },
      ...(hasNote ? [note as Note['content'][number]] : []),
    ],
  };
}

function itemNote(id: string): Note {
  return {
    id,
    meaning: { kind: 'text' },
    shape: { type: 'item', marker: '1.' },
    level: 0,
    content: [{ type: 'text', text: words }],
  };
}

function cellText(row: number, column: number): string {
  return row === 0 ? (columns[column] ?? '') : `${'abcd'.charAt(column)}${row}`;
}

function tableNote(): Note {
  const rows = Array.from({ length: tableRows + 1 }, (_, row) => ({
    cells: columns.map((_name, column) => ({
      blocks: [
        {
          shape: { type: 'paragraph' as const },
          level: 0,
          content: [{ type: 'text' as const, text: cellText(row, column) }],
        },
      ],
    })),
  }));
  return {
    id: 'table',
    meaning: { kind: 'text' },
    shape: { type: 'table', table: { headerRows: 1, headerColumns: 0, rows } },
    level: 0,
    content: [{ type: 'text', text: 'Contributions' }],
  };
}

function markdownTable(): string {
  const rows = Array.from({ length: tableRows + 1 }, (_, row) =>
    columns.map((_name, column) => cellText(row, column)),
  );
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [lines[0], '|---|---|---|---|', ...lines.slice(1), '', ': Contributions'].join('\n');
}

function meetingOf(sections: readonly Section[]): Meeting {
  return {
    id: 'bench',
    title: 'Meeting of the bench',
    language: 'en',
    people: [],
    participants: [],
    agenda: {
      items: sections.map((_section, index) => ({
        id: `agenda-${index}`,
        title: [{ type: 'text', text: `Item ${index + 1}` }],
        level: 0,
        label: { type: 'auto' },
        state: 'done',
      })),
    },
    opening: { notes: [] },
    sections,
    closing: { notes: [tableNote()] },
    status: { state: { type: 'draft', number: 1 }, version: 1 },
    report: {},
    created: '2026-03-25T14:00:00Z',
    modified: '2026-03-26T10:30:00Z',
  };
}
