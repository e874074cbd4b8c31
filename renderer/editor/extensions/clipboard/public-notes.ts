import type { Id } from '../../../../shared/base/ids';
import type { Inline } from '../../../../shared/domain/inline';
import type { Note } from '../../../../shared/domain/note';
import type { Cell } from '../../../../shared/domain/shape';

/**
 * Notes as other programs may see them: nothing off the record, no gaps, no speaker where the words
 * are not for attribution. A note of which nothing is left is left out.
 */
export function toPublicNotes(notes: readonly Note[]): readonly Note[] {
  return notes.flatMap((note) => {
    if (note.offTheRecord === true) return [];
    const secret = new Set(
      (note.ranges ?? []).filter(({ type }) => type === 'offTheRecord').map(({ id }) => id),
    );
    const content = withoutSecrets(note.content, secret);
    if (content.length === 0 && note.content.length > 0) return [];
    const open: Note = { ...note, content, shape: publicShape(note, secret) };
    return [note.notForAttribution === true ? withoutSpeakers(open) : open];
  });
}

function publicShape({ shape }: Note, secret: ReadonlySet<Id>): Note['shape'] {
  if (shape.type !== 'table') return shape;
  const rows = shape.table.rows.map(({ cells }) => ({
    cells: cells.map((cell): Cell => ({
      ...cell,
      blocks: cell.blocks.map((block) => ({
        ...block,
        content: withoutSecrets(block.content, secret),
      })),
    })),
  }));
  return { type: 'table', table: { ...shape.table, rows } };
}

function withoutSecrets<Piece extends Inline>(
  content: readonly Piece[],
  secret: ReadonlySet<Id>,
): readonly Piece[] {
  return content.flatMap((inline): Piece[] => {
    if (inline.type === 'gap') return [];
    if ('ranges' in inline && inline.ranges?.some((id) => secret.has(id)) === true) return [];
    if (inline.type !== 'footnote') return [inline];
    return [{ ...inline, content: withoutSecrets(inline.content, secret) }];
  });
}

function withoutSpeakers(note: Note): Note {
  const open = { ...note };
  delete (open as { speakers?: unknown }).speakers;
  return open;
}
