import type { ActionFacts } from '../../shared/domain/action-item';
import type { DecisionFacts } from '../../shared/domain/decision';
import type { Marker } from '../../shared/domain/label';
import type { Note } from '../../shared/domain/note';
import type { Party } from '../../shared/domain/party';
import type { Person } from '../../shared/domain/person';
import { partyOf } from './people';
import { slug } from './slug';
import type { Pieces } from './text';
import { collect, richText, wordsOf } from './text';

/** Anything of a note but its content, to set or overrule. */
export type NoteMore = Partial<Omit<Note, 'content'>>;

/** A paragraph of plain text with the id `note-its-words`; ranges come from its pieces. */
export function note(pieces: Pieces, more: NoteMore = {}): Note {
  const { content, ranges } = collect(pieces);
  return {
    id: slug('note', wordsOf(pieces)),
    meaning: { kind: 'text' },
    shape: { type: 'paragraph' },
    level: 0,
    content,
    ...(ranges.length > 0 ? { ranges } : {}),
    ...more,
  };
}

export function keyPoint(pieces: Pieces, more: NoteMore = {}): Note {
  return note(pieces, { meaning: { kind: 'keyPoint' }, ...more });
}

/** What somebody said; several speakers as a list. */
export function statement(
  speakers: Person | Party | readonly (Person | Party)[],
  pieces: Pieces,
  more: NoteMore = {},
): Note {
  const list = (Array.isArray as (value: unknown) => value is readonly (Person | Party)[])(speakers)
    ? speakers
    : [speakers];
  const parties = list.map((speaker) => ('type' in speaker ? speaker : partyOf(speaker)));
  return note(pieces, { meaning: { kind: 'statement' }, speakers: parties, ...more });
}

export function question(pieces: Pieces, more: NoteMore = {}): Note {
  return note(pieces, { meaning: { kind: 'question' }, ...more });
}

/** A decision, adopted unless said otherwise. */
export function decision(
  pieces: Pieces,
  facts: Partial<DecisionFacts> = {},
  more: NoteMore = {},
): Note {
  const meaning = { kind: 'decision', decision: { state: 'adopted', ...facts } } as const;
  return note(pieces, { meaning, ...more });
}

/** An action item, open unless said otherwise. */
export function action(
  pieces: Pieces,
  facts: Partial<ActionFacts> = {},
  more: NoteMore = {},
): Note {
  const meaning = { kind: 'action', action: { owners: [], status: 'open', ...facts } } as const;
  return note(pieces, { meaning, ...more });
}

export function nextStep(pieces: Pieces, more: NoteMore = {}): Note {
  return note(pieces, { meaning: { kind: 'nextStep' }, ...more });
}

export function outputDocument(pieces: Pieces, address?: string, more: NoteMore = {}): Note {
  const document = address === undefined ? {} : { link: address };
  return note(pieces, { meaning: { kind: 'outputDocument', document }, ...more });
}

/** The same note as an item of a list. */
export function asItem(of: Note, marker: Marker = 'bullet', level = of.level): Note {
  return { ...of, shape: { type: 'item', marker }, level };
}

export function bullet(pieces: Pieces, level = 0, more: NoteMore = {}): Note {
  return note(pieces, { shape: { type: 'item', marker: 'bullet' }, level, ...more });
}

export function numbered(pieces: Pieces, marker: Marker = '1.', level = 0): Note {
  return note(pieces, { shape: { type: 'item', marker }, level });
}

export function subheading(pieces: Pieces, depth = 1): Note {
  return note(pieces, { shape: { type: 'heading', depth } });
}

export function quote(pieces: Pieces): Note {
  return note(pieces, { shape: { type: 'quote' } });
}

/** A table of plain texts with one header row. */
export function table(
  caption: Pieces,
  rows: readonly (readonly Pieces[])[],
  more: { headerRows?: number; headerColumns?: number; widths?: readonly number[] } = {},
): Note {
  const cells = (row: readonly Pieces[]) =>
    row.map((cell) => ({
      blocks: [{ shape: { type: 'paragraph' as const }, level: 0, content: richText(cell) }],
    }));
  return note(caption, {
    shape: {
      type: 'table',
      table: {
        headerRows: 1,
        headerColumns: 0,
        ...more,
        rows: rows.map((row) => ({ cells: cells(row) })),
      },
    },
  });
}
