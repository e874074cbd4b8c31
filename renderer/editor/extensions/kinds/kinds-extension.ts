import { defineExtension, mergeRegister } from 'lexical';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import { $cutStart, $lineStart } from '../../text/line-start';
import { onTyped } from '../../text/on-typed';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { actTags } from '../history/acts';
import { kindOfWord } from './kind-words';
import { markerOfSign } from './list-sign';
import { $toggleKind, $toggleShape, meaningOf } from './set-kind';

/** Kinds and shapes of notes, by plain typing at the start of a line and by commands. */
export const KindsExtension = defineExtension({
  name: 'rapporteur/kinds',
  dependencies: [CommandExtension],
  register: (editor) =>
    mergeRegister(
      onTyped(editor, / /, (selection) => {
        const start = $lineStart(selection);
        if (start === undefined) return undefined;
        const { text, note, node } = start;
        const facts = $noteFacts(note);
        const kind = text.endsWith(': ') ? kindOfWord(text.slice(0, -2)) : undefined;
        if (kind !== undefined && kind !== facts.meaning.kind) {
          return () =>
            editor.update(
              () => {
                $cutStart(node, text.length);
                $changeNote(note, { meaning: meaningOf(kind) });
              },
              { tag: actTags('kind') },
            );
        }
        const marker = markerOfSign(text.slice(0, -1));
        if (marker !== undefined && facts.shape.type === 'paragraph') {
          return () =>
            editor.update(
              () => {
                $cutStart(node, text.length);
                $changeNote(note, { shape: { type: 'item', marker } });
              },
              { tag: actTags('list') },
            );
        }
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
