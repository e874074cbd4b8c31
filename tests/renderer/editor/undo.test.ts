import { $getRoot, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { watchMeeting } from '../../../renderer/editor/codec/watch-meeting';
import { applyChanges } from '../../../shared/domain/changes/apply-changes';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { editorOf } from './editor-of';

const before = meeting({
  sections: [section('A', note('one'), note('two')), section('B', note('three'))],
});

const settled = async () => new Promise((done) => setTimeout(done));

test('what changed is only the changed note and its section, and undo changes them back', async () => {
  const editor = editorOf(before);
  await settled();
  const watcher = watchMeeting(editor);
  const kept = watcher.read().sections[1];
  editor.update(
    () => {
      $getRoot().getAllTextNodes()[1]?.setTextContent('ONE');
    },
    { discrete: true, tag: 'history-push' },
  );
  const changed = watcher.read();
  const changes = watcher.takeChanges();
  expect(changes).toEqual({
    notes: [{ ...before.sections[0]!.notes[0]!, content: [{ type: 'text', text: 'ONE' }] }],
    sections: [{ facts: expect.anything() as unknown, notes: ['note-one', 'note-two'] }],
  });
  expect(changed.sections[1]).toBe(kept);
  expect(applyChanges(before, changes!)).toEqual(changed);
  editor.dispatchCommand(UNDO_COMMAND);
  await settled();
  expect(watcher.read()).toEqual(before);
  expect(applyChanges(changed, watcher.takeChanges()!)).toEqual(before);
});
