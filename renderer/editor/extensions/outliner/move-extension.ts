import { defineExtension } from 'lexical';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { $currentNote, $sectionOf } from '../../nodes/blocks';
import { $isHeadingNode } from '../../nodes/heading-node';
import { $sectionId } from '../../nodes/section-node';
import { $itemSections } from '../open-item/open-item';
import { SuggestExtension, suggestionsOf } from '../suggest/suggest-extension';
import type { SuggestionItem } from '../suggest/suggestion';
import { $moveNotes, $sendNotes } from './move-notes';

/** Moving notes by keys: over their neighbours, into the next item, or to any item from a list. */
export const MoveExtension = defineExtension({
  name: 'rapporteur/move',
  dependencies: [CommandExtension, SuggestExtension],
  register: (editor) =>
    registerHandlers(editor, {
      'note.up': () => $moveNotes('up'),
      'note.down': () => $moveNotes('down'),
      'note.send': () => {
        const items = $otherItems();
        suggestionsOf(editor).offer({ place: 'send', items, asked: true });
        return items.length > 0;
      },
    }),
});

/** The items to which the selected notes can be sent, in the order of the page. */
function $otherItems(): SuggestionItem[] {
  const note = $currentNote();
  const own = note === null ? null : $sectionOf(note);
  if (own === null) return [];
  return $itemSections()
    .filter((section) => !section.is(own))
    .map((section) => ({
      id: $sectionId(section),
      label: section
        .getChildren()
        .filter($isHeadingNode)
        .map((heading) => heading.getTextContent())
        .join(' · '),
      $take: () => {
        $sendNotes($sectionId(section));
      },
    }));
}
