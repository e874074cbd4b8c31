import { defineExtension, mergeRegister } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import { $cutStart, $lineStart } from '../../text/line-start';
import type { LineStart } from '../../text/line-start';
import { onTyped } from '../../text/on-typed';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { actTags } from '../history/acts';
import { kindOfWord } from './kind-words';
import { markerOfSign } from './list-sign';
import { $isRepeatedSign } from './repeated-sign';
import { $toggleKind, $toggleShape, meaningOf } from './set-kind';

/** Takes a sign away that was just typed at the start of a line, and changes its note, as one step. */
function cutSign(
  editor: LexicalEditor,
  { node, text }: LineStart,
  act: 'kind' | 'list',
  $change: () => void,
): () => void {
  return () =>
    editor.update(
      () => {
        $cutStart(node, text.length);
        $change();
      },
      { tag: actTags(act) },
    );
}

/** Kinds and shapes of notes, by plain typing at the start of a line and by commands. */
export const KindsExtension = defineExtension({
  name: 'rapporteur/kinds',
  dependencies: [CommandExtension],
  register: (editor) =>
    mergeRegister(
      onTyped(editor, / /, (selection) => {
        const start = $lineStart(selection);
        if (start === undefined) return undefined;
        const { text, note } = start;
        const facts = $noteFacts(note);
        const kind = text.endsWith(': ') ? kindOfWord(text.slice(0, -2)) : undefined;
        if (kind !== undefined) {
          return cutSign(editor, start, 'kind', () => {
            // A row of next steps goes on by itself, whether or not its word is typed again.
            if (kind !== facts.meaning.kind) $changeNote(note, { meaning: meaningOf(kind) });
          });
        }
        const sign = text.slice(0, -1);
        const marker = markerOfSign(sign);
        if (marker !== undefined && facts.shape.type === 'paragraph') {
          return cutSign(editor, start, 'list', () => {
            $changeNote(note, { shape: { type: 'item', marker } });
          });
        }
        if ($isRepeatedSign(sign, note)) return cutSign(editor, start, 'list', () => undefined);
        return undefined;
      }),
      registerHandlers(editor, {
        'kind.text': () => $toggleKind('text'),
        'kind.keyPoint': () => $toggleKind('keyPoint'),
        'kind.statement': () => $toggleKind('statement'),
        'kind.question': () => $toggleKind('question'),
        'kind.decision': () => $toggleKind('decision'),
        'kind.action': () => $toggleKind('action'),
        'kind.nextStep': () => $toggleKind('nextStep'),
        'kind.outputDocument': () => $toggleKind('outputDocument'),
        'shape.paragraph': () => $toggleShape({ type: 'paragraph' }),
        'shape.bullet': () => $toggleShape({ type: 'item', marker: 'bullet' }),
        'shape.number': () => $toggleShape({ type: 'item', marker: '1.' }),
        'shape.quote': () => $toggleShape({ type: 'quote' }),
        'shape.heading': () => $toggleShape({ type: 'heading', depth: 1 }),
      }),
    ),
});
