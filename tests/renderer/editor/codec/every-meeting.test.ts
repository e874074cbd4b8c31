import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRuns } from '../../../../renderer/editor/codec/join-runs';
import { $readMeeting } from '../../../../renderer/editor/codec/read-meeting';
import { settleMeeting } from '../../../../shared/acts/summary/settle-log';
import { formatSchema } from '../../../../shared/domain/inline';
import type { Inline, RichText } from '../../../../shared/domain/inline';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Note } from '../../../../shared/domain/note';
import { arbitraryMeeting } from '../../../builders/arbitrary-meeting';
import { editorOf } from '../editor-of';

test('any meeting comes out of the editor as it went in, but for how its runs are cut', () => {
  fc.assert(
    fc.property(arbitraryMeeting({ words: 'tidy' }), (meeting) => {
      const editor = editorOf(meeting);
      expect(plainly(editor.read(() => $readMeeting()))).toEqual(plainly(settleMeeting(meeting)));
      editor.dispose();
    }),
    { numRuns: 60 },
  );
});

/** The meeting with its runs joined, its formats in one order, and footnotes (whose ids the editor makes unique) alike. */
function plainly(meeting: Meeting): Meeting {
  return {
    ...meeting,
    agenda: {
      ...meeting.agenda,
      items: meeting.agenda.items.map((item) => ({ ...item, title: plainText(item.title) })),
    },
    opening: { ...meeting.opening, notes: meeting.opening.notes.map(plainNote) },
    sections: meeting.sections.map((section) => ({
      ...section,
      ...(section.heading === undefined ? {} : { heading: plainText(section.heading) }),
      notes: section.notes.map(plainNote),
    })),
    closing: { ...meeting.closing, notes: meeting.closing.notes.map(plainNote) },
  };
}

function plainNote(note: Note): Note {
  if (
    note.shape.type === 'image' ||
    note.shape.type === 'rule' ||
    note.shape.type === 'slideBreak'
  ) {
    return note;
  }
  const known = new Set((note.ranges ?? []).map(({ id }) => id));
  const content = plainText(note.content, known);
  const used = new Set<string>();
  collect(content, used);
  const rest = { ...note };
  delete rest.ranges;
  const shape = plainShape(note.shape, known, used);
  const ranges = (note.ranges ?? []).filter(({ id }) => used.has(id));
  return { ...rest, shape, content, ...(ranges.length > 0 ? { ranges } : {}) };
}

function plainShape(
  shape: Note['shape'],
  known: ReadonlySet<string>,
  used: Set<string>,
): Note['shape'] {
  if (shape.type !== 'table') return shape;
  const rows = shape.table.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((block) => {
        const content = plainText(block.content, known);
        collect(content, used);
        return { ...block, content };
      }),
    })),
  }));
  return { type: 'table', table: { ...shape.table, rows } };
}

function collect(content: RichText, used: Set<string>): void {
  for (const inline of content) {
    if ('ranges' in inline) for (const id of inline.ranges ?? []) used.add(id);
    if (inline.type === 'footnote') collect(inline.content, used);
  }
}

function plainText(content: RichText, known: ReadonlySet<string> = new Set()): RichText {
  return joinRuns(content.flatMap((inline) => plainInline(inline, known)));
}

function plainInline(inline: Inline, known: ReadonlySet<string>): Inline[] {
  if (inline.type === 'optional' || inline.type === 'gap' || inline.type === 'break')
    return [inline];
  const { ranges: named, ...rest } = inline;
  const ids = [...new Set(named ?? [])].filter((id) => known.has(id));
  const ranges = ids.length > 0 ? { ranges: ids } : {};
  if (rest.type === 'footnote') {
    const content = plainText(rest.content, known) as typeof rest.content;
    // A footnote without words is none.
    return content.length === 0 ? [] : [{ ...rest, id: 'footnote', content, ...ranges }];
  }
  if (rest.type !== 'text' && rest.type !== 'mention') return [{ ...rest, ...ranges }];
  if (rest.text === '') return [];
  const { formats, ...run } = rest;
  const set = formatSchema.options.filter((format) => formats?.includes(format) === true);
  return [{ ...run, ...(set.length > 0 ? { formats: set } : {}), ...ranges }];
}
