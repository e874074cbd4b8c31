import type { Meeting } from '../../../shared/domain/meeting';
import { createCountingIdSource } from '../../../shared/base/ids';
import { watchMeeting } from '../../../renderer/editor/codec/watch-meeting';
import { createMeetingEditor } from '../../../renderer/editor/editor';
import { editorCommands } from '../../../renderer/editor/commands/editor-commands';
import type { EditorCommandId } from '../../../renderer/editor/commands/editor-commands';
import { toKeyPress } from '../../../renderer/state/to-key-press';
import type { CommandContext } from '../../../shared/commands/command';
import { findCommand } from '../../../shared/commands/find-command';
import { readKey } from '../../../shared/commands/read-key';
import { runEditorCommand } from '../../../renderer/editor/extensions/commands/command-extension';
import { finderOf } from '../../../renderer/editor/extensions/find/find-extension';
import type { Finder } from '../../../renderer/editor/extensions/find/find-extension';
import { nextSteps } from '../../../renderer/editor/extensions/history/history-extension';
import type { NextSteps } from '../../../renderer/editor/extensions/history/history-extension';
import { spellingOf } from '../../../renderer/editor/extensions/spelling/spelling-extension';
import type { Spelling } from '../../../renderer/editor/extensions/spelling/spelling-extension';
import { windowSpeller } from '../../../renderer/spelling/window-speller';
import { englishLabels } from '../../../renderer/editor/extensions/host/english-labels';
import { MeetingPage } from '../../../renderer/editor/meeting-page';
import { createRoot } from 'react-dom/client';
import { busyMeeting, longMeeting } from './long-meeting';
import { sampleMeeting } from './sample-meeting';

declare global {
  interface Window {
    /** What journeys may ask of the page beside typing. */
    harness: {
      read: () => Meeting;
      open: (meeting: Meeting) => void;
      now: string;
      steps: () => NextSteps;
      find: Finder;
      spelling: Spelling;
      /** Marks what is misspelled in a language from now on, and gathers words that are taken as right. */
      spell: (language: string) => void;
      accepted: string[];
      run: (id: EditorCommandId) => boolean;
      longMeeting: (paragraphs: number) => Meeting;
      busyMeeting: (paragraphs: number) => Meeting;
    };
  }
}

const root = createRoot(document.getElementById('root')!);

function open(meeting: Meeting): void {
  const next = createCountingIdSource();
  const editor = createMeetingEditor(meeting, {
    now: () => window.harness.now,
    createId: (prefix) => next(`new-${prefix}`),
    labels: englishLabels,
    expandsTerms: () => true,
    agendaMarkers: ['1.', 'a)'],
  });
  root.render(<MeetingPage key={meeting.id} editor={editor} language="en" />);
  const watcher = watchMeeting(editor);
  window.harness = {
    read: watcher.read,
    open,
    now: '2030-03-25T14:30:00Z',
    steps: () => nextSteps(editor),
    find: finderOf(editor),
    spelling: spellingOf(editor),
    spell: (language) => {
      const check = () => {
        const { accepted } = window.harness;
        const accept = (word: string) => {
          accepted.push(word);
          check();
        };
        spellingOf(editor).use({
          speller: windowSpeller,
          language,
          isKnown: (word) => accepted.includes(word),
          acceptances: [{ id: 'accept', label: 'Take as right', accept }],
        });
      };
      check();
    },
    accepted: [],
    run: (id) => runEditorCommand(editor, id),
    longMeeting,
    busyMeeting,
  };
}

const inText: CommandContext = {
  screen: 'meeting',
  focus: 'text',
  overlay: false,
  chosen: false,
  editable: true,
};

/** The keys of the table, as the app gives them to the editor; undo and the like stay the editor's own. */
function onKeyDown(event: KeyboardEvent): void {
  const key = readKey(toKeyPress(event), 'linux');
  if (key === undefined) return;
  const id = findCommand(key, 'linux', {}, inText, (one) => Object.hasOwn(editorCommands, one));
  if (id === undefined || !Object.hasOwn(editorCommands, id)) return;
  event.preventDefault();
  event.stopPropagation();
  window.harness.run(editorCommands[id as keyof typeof editorCommands]);
}

window.addEventListener('keydown', onKeyDown, { capture: true });
open(sampleMeeting);
