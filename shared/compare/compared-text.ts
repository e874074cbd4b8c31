import { assertNever } from '../base/assert-never';
import type { Inline } from '../domain/inline';
import type { Note } from '../domain/note';
import type { Cell } from '../domain/shape';

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'mention':
      return inline.text;
    case 'field':
      return inline.override ?? `{${inline.field}}`;
    case 'plural':
      return inline.forms.other;
    case 'reference':
      return `{${inline.to.type}}`;
    case 'break':
      return '\n';
    case 'gap':
      return '[…]';
    case 'footnote':
      return ` [${inline.content.map(inlineText).join('')}]`;
    case 'optional':
      return (inline.alternatives[0] ?? []).map(inlineText).join('');
    default:
      return assertNever(inline);
  }
}

/** The words of a rich text as two versions are compared: footnotes in brackets, facts by their names in braces. */
export function comparedWords(content: readonly Inline[]): string {
  return content.map(inlineText).join('');
}

function cellText({ blocks }: Cell): string {
  return blocks.map(({ content }) => comparedWords(content)).join(' / ');
}

/** All words of a note: its text or caption, and the rows of its table, each on a line of its own. */
export function comparedText({ content, shape, runIn }: Note): string {
  const own = (runIn === undefined ? '' : `${runIn}: `) + comparedWords(content);
  if (shape.type === 'image') return `${own}${shape.image.alternative}`;
  if (shape.type !== 'table') return own;
  const rows = shape.table.rows.map(({ cells }) => cells.map(cellText).join(' | '));
  return [own, ...rows].filter((line) => line !== '').join('\n');
}
