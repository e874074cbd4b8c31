import { $getRoot, $setSelection } from 'lexical';
import { expect, test } from 'vitest';
import { $readMeeting } from '../../../../renderer/editor/codec/read-meeting';
import { $anchorComment } from '../../../../renderer/editor/extensions/marks/marks-extension';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { editorOf } from '../editor-of';

test('a comment is anchored to the selected words, in each note that they touch', () => {
  const editor = editorOf(meeting({ sections: [section('A', note('one two'), note('three'))] }));
  editor.update(
    () => {
      const [, first, second] = $getRoot().getAllTextNodes();
      const selection = first!.select(4, 7);
      selection.focus.set(second!.getKey(), 3, 'text');
      expect($anchorComment('thread-1')).toBe(true);
      $setSelection(null);
      expect($anchorComment('thread-2')).toBe(false);
    },
    { discrete: true },
  );
  const notes = editor.read(() => $readMeeting()).sections[0]!.notes;
  expect(notes.map(({ content, ranges }) => [content.length, ranges])).toEqual([
    [2, [{ id: 'new-range-1', type: 'comment', thread: 'thread-1' }]],
    [2, [{ id: 'new-range-2', type: 'comment', thread: 'thread-1' }]],
  ]);
});
