import { $getRoot } from 'lexical';
import type { LexicalEditor } from 'lexical';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFacts, changeMeeting } from '../../../../renderer/editor/codec/change-meeting';
import { $readMeeting } from '../../../../renderer/editor/codec/read-meeting';
import { redoStep, undoStep } from '../../../../renderer/editor/commands/undo-step';
import { $joinNotes } from '../../../../renderer/editor/extensions/outliner/join';
import { $enter } from '../../../../renderer/editor/extensions/outliner/enter';
import { $isNoteNode } from '../../../../renderer/editor/nodes/note-node';
import type { NoteNode } from '../../../../renderer/editor/nodes/note-node';
import { $isSectionNode } from '../../../../renderer/editor/nodes/section-node';
import { $rangeSelection } from '../../../../renderer/editor/nodes/blocks';
import { $removeAcrossBlocks } from '../../../../renderer/editor/text/remove-selection';
import { beginSummary } from '../../../../shared/acts/summary/begin-summary';
import { dropLines } from '../../../../shared/acts/summary/drop-lines';
import { isBlankNote } from '../../../../shared/acts/summary/note-places';
import {
  settleMeeting,
  usedEntries,
  summaryNotes,
} from '../../../../shared/acts/summary/settle-log';
import { sourceKey, sourceLines } from '../../../../shared/acts/summary/source-lines';
import { takeLines } from '../../../../shared/acts/summary/take-lines';
import { createCountingIdSource } from '../../../../shared/base/ids';
import type { LogEntry } from '../../../../shared/domain/log';
import type { Meeting } from '../../../../shared/domain/meeting';
import { typed } from '../../../acts/summary/build-taken-meeting';
import { editorOf } from '../editor-of';

const places = ['opening', 'section-budget', 'section-staff', 'closing'] as const;
const settled = async () => new Promise((done) => setTimeout(done));
const now = '2030-03-25T16:00:00Z';

const edits = ['delete', 'split', 'join', 'empty', 'type', 'cutAcross'] as const;

const commands = fc.oneof(
  fc.record({
    type: fc.constant('begin' as const),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    from: fc.constantFrom('copy' as const, 'empty' as const),
  }),
  fc.record({
    type: fc.constant('take' as const),
    from: fc.constantFrom(...places),
    to: fc.constantFrom(...places),
    lines: fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }),
    at: fc.nat(6),
    how: fc.constantFrom('separate' as const, 'joined' as const, 'into' as const),
  }),
  fc.record({
    type: fc.constant('drop' as const),
    place: fc.constantFrom(...places),
    line: fc.nat(8),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    how: fc.constantFrom(...edits),
    note: fc.nat(12),
    offset: fc.nat(20),
  }),
  fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
);
type Command = typeof commands extends fc.Arbitrary<infer Value> ? Value : never;

function $notes(): NoteNode[] {
  return $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .flatMap((section) => section.getChildren().filter($isNoteNode));
}

function run(
  editor: LexicalEditor,
  command: Command,
  read: () => Meeting,
  createId: (prefix: string) => string,
): void {
  switch (command.type) {
    case 'begin':
      changeMeeting(editor, 'facts', (meeting) =>
        beginSummary(meeting, {
          place: command.place,
          from: command.from,
          now,
          createId,
        }),
      );
      return;
    case 'take': {
      const lines = sourceLines(read()).get(command.from) ?? [];
      const chosen = command.lines.flatMap(
        (index) => lines[index % Math.max(1, lines.length)] ?? [],
      );
      const notes = summaryNotes(read());
      changeMeeting(
        editor,
        'facts',
        (meeting) =>
          takeLines(meeting, [...new Set(chosen)], {
            place: command.to,
            at: notes[command.at]?.id,
            how: command.how,
            now,
            createId,
            personOf: () => undefined,
          }).meeting,
      );
      return;
    }
    case 'drop': {
      const lines = sourceLines(read()).get(command.place) ?? [];
      const line = lines[command.line % Math.max(1, lines.length)];
      if (line?.type !== 'log') return;
      changeFacts(editor, 'facts', (frame) =>
        dropLines(frame, { entries: [line.entry.id], messages: [] }),
      );
      return;
    }
    case 'undo':
      undoStep(editor);
      return;
    case 'redo':
      redoStep(editor);
      return;
    case 'edit':
      edit(editor, command.how, command.note, command.offset);
  }
}

function edit(
  editor: LexicalEditor,
  how: (typeof edits)[number],
  at: number,
  offset: number,
): void {
  editor.update(
    () => {
      const notes = $notes();
      const note = notes[at % Math.max(1, notes.length)];
      if (note === undefined) return;
      const next = note.getNextSibling();
      const text = note.getFirstChild();
      if (how === 'delete') note.remove();
      else if (how === 'empty') note.clear();
      else if (how === 'join' && $isNoteNode(next)) $joinNotes(note, next);
      else if (how === 'type') note.selectEnd().insertText('more');
      else if (how === 'split') {
        const selection = note.select(0, 0);
        if (text !== null)
          selection.anchor.set(text.getKey(), Math.min(offset, text.getTextContentSize()), 'text');
        if (text !== null)
          selection.focus.set(text.getKey(), Math.min(offset, text.getTextContentSize()), 'text');
        $enter(selection);
      } else if (how === 'cutAcross' && $isNoteNode(next)) {
        const last = next.getFirstChild();
        if (text === null || last === null) return;
        const selection = note.selectStart();
        selection.anchor.set(text.getKey(), Math.min(offset, text.getTextContentSize()), 'text');
        selection.focus.set(last.getKey(), Math.min(1, last.getTextContentSize()), 'text');
        const selected = $rangeSelection();
        if (selected !== null) $removeAcrossBlocks(selected);
      }
    },
    { discrete: true, tag: 'history-push' },
  );
}

const frozenOf = (entry: LogEntry) => JSON.stringify({ ...entry, state: undefined });

test('no sequence of commands and edits changes a line of the log, and a line is used exactly while a note with words names it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { minLength: 4, maxLength: 24 }), async (sequence) => {
      const editor = editorOf(typed);
      await settled();
      const read = () => editor.getEditorState().read(() => $readMeeting(), { editor });
      const createId = createCountingIdSource();
      const seen = new Map<string, string>();
      let count = 0;
      for (const command of sequence) {
        const before = read();
        run(editor, command, read, (prefix) => `made-${createId(prefix)}`);
        await settled();
        const after = read();
        const entries = after.log?.entries ?? [];
        for (const entry of entries) {
          expect(frozenOf(entry)).toBe(seen.get(entry.id) ?? frozenOf(entry));
          seen.set(entry.id, frozenOf(entry));
        }
        const isStep = command.type === 'undo' || command.type === 'redo';
        expect(isStep || entries.length >= count).toBe(true);
        count = entries.length;
        const used = usedEntries(summaryNotes(after));
        expect(entries.filter(({ state }) => state === 'used').map(({ id }) => id)).toEqual(
          entries.filter(({ id }) => used.has(id)).map(({ id }) => id),
        );
        expect(settleMeeting(after)).toBe(after);
        if ((command.type === 'edit' && command.how === 'split') || command.type === 'take') {
          const kept = new Set(sourcesOf(after));
          expect(sourcesOf(before).filter((key) => !kept.has(key))).toEqual([]);
        }
      }
      editor.dispose();
    }),
    { numRuns: 120 },
  );
});

/** The sources of notes with words; a note that lost them uses nothing any more. */
function sourcesOf(meeting: Meeting): readonly string[] {
  return summaryNotes(meeting)
    .filter((note) => !isBlankNote(note))
    .flatMap(({ sources }) => (sources ?? []).map(sourceKey));
}

test('beginning the summary is one step: one undo gives the notes back as they were', async () => {
  const editor = editorOf(typed);
  await settled();
  const read = () => editor.getEditorState().read(() => $readMeeting(), { editor });
  const before = read();
  const createId = createCountingIdSource();
  changeMeeting(editor, 'summary', (meeting) =>
    beginSummary(meeting, { from: 'empty', now, createId }),
  );
  expect(read().log?.entries).toHaveLength(7);
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  expect(undoStep(editor)).toBe('summary');
  await settled();
  expect(read()).toEqual(before);
  editor.dispose();
});

test('two notes that are joined keep the sources of both, and one that is divided gives them to both parts', () => {
  const editor = editorOf(typed);
  const read = () => editor.getEditorState().read(() => $readMeeting(), { editor });
  const createId = createCountingIdSource();
  changeMeeting(editor, 'facts', (meeting) =>
    beginSummary(meeting, { from: 'copy', now, createId }),
  );
  edit(editor, 'join', 1, 0);
  expect(read().sections[0]?.notes[0]?.sources).toHaveLength(2);
  edit(editor, 'split', 1, 4);
  const [first, second] = read().sections[0]?.notes ?? [];
  expect(second?.sources).toEqual(first?.sources);
  editor.dispose();
});
