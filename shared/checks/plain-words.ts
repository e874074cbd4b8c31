import type { RichText } from '../domain/inline';
import type { Note } from '../domain/note';

/** The words of a text as a reader meets them: of optional parts the first, of live facts only what replaces them. */
export function plainWords(content: RichText): string {
  return content
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
        case 'mention':
          return inline.text;
        case 'field':
          return inline.override ?? '';
        case 'optional':
          return plainWords(inline.alternatives[0] ?? []);
        case 'break':
          return '\n';
        case 'footnote':
        case 'reference':
        case 'plural':
        case 'gap':
          return '';
      }
    })
    .join('');
}

/** All texts of a note: its own, those of its table's cells, and those of footnotes in any of them. */
export function textsOf({ content, shape }: Note): readonly RichText[] {
  const cells =
    shape.type === 'table'
      ? shape.table.rows.flatMap(({ cells: row }) =>
          row.flatMap(({ blocks }) => blocks.map((block) => block.content)),
        )
      : [];
  const texts = [content, ...cells];
  return [
    ...texts,
    ...texts.flatMap((text) =>
      text.flatMap((inline) => (inline.type === 'footnote' ? [inline.content] : [])),
    ),
  ];
}

/** The words of a note, its cells and footnotes, a line each. */
export function wordsOf(note: Note): string {
  return textsOf(note).map(plainWords).join('\n');
}
