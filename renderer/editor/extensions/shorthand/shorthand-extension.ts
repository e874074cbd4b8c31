import { $isTextNode, defineExtension } from 'lexical';
import type { LexicalEditor, RangeSelection, TextNode } from 'lexical';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $textBlockOf } from '../../nodes/blocks';
import { $isMentionNode } from '../../nodes/mention-node';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $rangesOf } from '../../nodes/run-state';
import { onTyped } from '../../text/on-typed';
import { actTags } from '../history/acts';
import { HostExtension, $host } from '../host/host-extension';
import { expansionOf } from './expansion-of';
import type { Shorthand } from './expansion-of';
import { $isFirstUse } from './first-use';

/**
 * Shorthand of the group: a snippet becomes its text, and a term of the glossary is written out where
 * it is first used, as soon as the space or sign behind it is typed. The first undo gives back exactly
 * what was typed. Words marked as verbatim, and pasted ones, are left alone.
 */
export const ShorthandExtension = defineExtension({
  name: 'rapporteur/shorthand',
  dependencies: [HostExtension],
  register: (editor) =>
    onTyped(editor, /[\s.,;!?)]/u, (selection) => {
      const place = $placeOf(selection);
      if (place === undefined) return undefined;
      const found = $snippetAt(place) ?? $termAt(place);
      return found === undefined ? undefined : () => expand(editor, place, found);
    }),
});

/** A run of text with what stands in it before the sign just typed. */
interface Place {
  readonly node: TextNode;
  readonly note: NoteNode;
  readonly words: string;
}

function $placeOf(selection: RangeSelection): Place | undefined {
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || $isMentionNode(node)) return undefined;
  const note = $textBlockOf(node);
  if (!$isNoteNode(note) || $rangesOf(node).some(({ type }) => type === 'verbatim')) {
    return undefined;
  }
  return { node, note, words: node.getTextContent().slice(0, selection.anchor.offset - 1) };
}

function $snippetAt({ words }: Place): Shorthand | undefined {
  const snippets = $meetingFrame().group?.snippets ?? [];
  return expansionOf(
    words,
    snippets.map(({ short, text }) => ({ short, long: text.trim() })),
  );
}

function $termAt({ node, note, words }: Place): Shorthand | undefined {
  const glossary = $meetingFrame().group?.glossary ?? [];
  if (glossary.length === 0 || !$host().expandsTerms()) return undefined;
  if ($noteFacts(note).offTheRecord === true) return undefined;
  const term = glossary
    .filter((one) => words.endsWith(one.term))
    .toSorted((one, other) => other.term.length - one.term.length)[0];
  if (term === undefined) return undefined;
  const long = `${term.expansion} (${term.term})`;
  const found = expansionOf(words, [{ short: term.term, long }]);
  const before = words.slice(0, -term.term.length);
  // Whoever writes it out by hand ends with the term in brackets.
  if (found === undefined || before.endsWith('(')) return undefined;
  const run = node.getTextContent();
  const others = note.getTextContent().replace(run, '\n');
  const rest = [before, run.slice(words.length), others].join('\n');
  return $isFirstUse(term.term, note, rest) ? { short: term.term, long } : undefined;
}

function expand(editor: LexicalEditor, { node, words }: Place, { short, long }: Shorthand): void {
  editor.update(
    () => {
      node.spliceText(words.length - short.length, short.length, long, false);
      const end = words.length - short.length + long.length + 1;
      node.select(end, end);
    },
    { tag: actTags('expansion') },
  );
}
