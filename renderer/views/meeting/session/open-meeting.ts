import { isLocked } from '../../../../shared/acts/change-status';
import { createIdSource } from '../../../../shared/base/ids';
import type { Id, IdSource } from '../../../../shared/base/ids';
import type { Instant } from '../../../../shared/base/dates';
import type { Message } from '../../../../shared/base/result';
import type { Party } from '../../../../shared/domain/party';
import type { Meeting } from '../../../../shared/domain/meeting';
import { mergeMeetings } from '../../../../shared/merge/merge-meetings';
import { isNothing } from '../../../../shared/merge/merge-report';
import type { MergeReport } from '../../../../shared/merge/merge-report';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { usualAgendaMarkers } from '../../../../shared/report/build/build-agenda';
import type { Bridge } from '../../../bridge/bridge';
import { changeFacts, changeMeeting } from '../../../editor/codec/change-meeting';
import type { MeetingFrame } from '../../../editor/codec/meeting-frame';
import { watchMeeting } from '../../../editor/codec/watch-meeting';
import { giveFloor } from '../../../editor/commands/give-floor';
import { $caretPlace, goTo } from '../../../editor/commands/go-to';
import type { Place } from '../../../editor/commands/go-to';
import { keepCaret } from '../../../editor/commands/keep-caret';
import { $selectedPassage } from '../../../editor/commands/selected-passage';
import type { SelectedWords } from '../../../editor/commands/selected-passage';
import { forgetSteps, redoStep, undoStep } from '../../../editor/commands/undo-step';
import { createMeetingEditor } from '../../../editor/editor';
import { setLabels } from '../../../editor/extensions/host/host-extension';
import { runEditorCommand } from '../../../editor/extensions/commands/command-extension';
import type { EditorCommandId } from '../../../editor/commands/editor-commands';
import {
  $linkAddress,
  $selectedWords,
  $setLink,
} from '../../../editor/extensions/formats/formats-extension';
import { finderOf } from '../../../editor/extensions/find/find-extension';
import type { Finder } from '../../../editor/extensions/find/find-extension';
import { offerVerbs } from '../../../editor/extensions/summary/suggest-verbs';
import { spellingOf } from '../../../editor/extensions/spelling/spelling-extension';
import type { Spelling } from '../../../editor/extensions/spelling/spelling-extension';
import { suggestionsOf } from '../../../editor/extensions/suggest/suggest-extension';
import type { Suggestions } from '../../../editor/extensions/suggest/suggest-extension';
import type { Act } from '../../../editor/extensions/history/acts';
import type { EditorHost, EditorLabels } from '../../../editor/host';
import { createStore } from '../../../state/store';
import type { Store } from '../../../state/store';
import { createMeetingJournal } from './journal';
import type { MeetingJournal } from './journal';

/** An open meeting: the one editor that holds it, what the panes show of it, and its way to the disk. */
export interface OpenMeeting {
  readonly path: string;
  /** Whether it may be changed now: approved minutes may not, until a correction is begun. */
  readonly canEdit: boolean;
  readonly journal: MeetingJournal;
  /** The meeting for the panes: follows the text within a blink, and acts of the panes at once. */
  readonly meeting: Store<Meeting>;
  /** The meeting at this very moment, and a call after every change of it: for what must not lag behind the typing. */
  readonly live: {
    readonly read: () => Meeting;
    readonly onChange: (listener: () => void) => () => void;
  };
  /** The section in which the caret stands. */
  readonly section: Store<Id | undefined>;
  /** The note in which the caret stands, or stood last. */
  readonly note: Store<Id | undefined>;
  /** What the last merge brought from elsewhere. */
  readonly merged: Store<MergeNotice | undefined>;
  /** What the other side last found strange. */
  readonly told: Store<readonly Message[]>;
  /** Merges another copy as one step of the history and says what came in; nothing where nothing did. */
  readonly absorb: (theirs: Meeting, base: Meeting | undefined) => MergeNotice | undefined;
  readonly createId: IdSource;
  readonly now: () => Instant;
  /** The element of the text, to be put where it is shown. */
  readonly page: HTMLElement;
  readonly focus: () => void;
  readonly run: (command: EditorCommandId) => boolean;
  /** Changes text or order of the page as one step of the history, or as more of the step before. */
  readonly change: (act: Act, change: (meeting: Meeting) => Meeting, goesOn?: boolean) => void;
  /** Changes facts beside the page as one step of the history. */
  readonly changeFacts: (act: Act, change: (frame: MeetingFrame) => MeetingFrame) => void;
  /** Begins a statement of somebody at the caret, with the facts that know of it, as one step; false where the caret is in no note. */
  readonly giveFloor: (
    speaker: Party,
    change: (frame: MeetingFrame, section: Id, note: Id) => MeetingFrame,
  ) => boolean;
  /** Takes back the last step of the one history and says what it was. */
  readonly undo: () => Act | undefined;
  readonly redo: () => Act | undefined;
  /** Forgets every step, so that nothing destroyed can come back. */
  readonly forgetSteps: () => void;
  /** The selected words by note, or all words of the note at the caret where nothing is selected. */
  readonly selectedPassage: () => readonly SelectedWords[];
  readonly goTo: (place: Place) => boolean;
  readonly finder: Finder;
  /** Offers reporting verbs for the statement at the caret, and speakers first where it has none. */
  readonly offerVerbs: () => void;
  /** The selected words of one line; empty where none or more than that are selected. */
  readonly selectedWords: () => string;
  /** The address of the link at the caret; empty outside links. */
  readonly linkAddress: () => string;
  /** Makes the selected words a link, or takes the link away where the address is empty. */
  readonly setLink: (address: string) => void;
  readonly suggestions: Suggestions;
  readonly spelling: Spelling;
  /** Gives the page its words in another language. */
  readonly setLabels: (labels: EditorLabels) => void;
  readonly dispose: () => void;
}

/** What a merge brought, and when. */
export interface MergeNotice {
  readonly at: Instant;
  readonly report: MergeReport;
}

/** Milliseconds of rest after which the panes follow the text, and the most they wait while somebody types. */
const calm = 120;
const patience = 500;

/** Makes an opened file the meeting on the screen. */
export function createOpenMeeting(
  bridge: Bridge,
  opened: ValueOf<'meeting.open'>,
  { labels, expandsTerms }: Pick<EditorHost, 'labels' | 'expandsTerms'>,
): OpenMeeting {
  const createId = createIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));
  const now = () => new Date().toISOString();
  const editor = createMeetingEditor(opened.meeting, {
    now,
    createId,
    labels,
    expandsTerms,
    agendaMarkers: usualAgendaMarkers,
  });
  const isEditable = (now: Meeting) => opened.readOnly === undefined && !isLocked(now.status);
  const page = createPage(labels.page, opened);
  keepCaret(editor, page);
  // The page is there before anything follows the editor, so that its first state is the meeting.
  editor.setRootElement(page);
  const watcher = watchMeeting(editor);
  const journal = createMeetingJournal({
    bridge,
    opened,
    takeChanges: watcher.takeChanges,
    read: watcher.read,
    absorb: (theirs, base) => absorb(theirs, base),
    tell: (messages) => told.set(messages),
  });
  const meeting = createStore(watcher.read());
  const merged = createStore<MergeNotice | undefined>(undefined);
  const told = createStore<readonly Message[]>([]);
  const section = createStore<Id | undefined>(undefined);
  const note = createStore<Id | undefined>(undefined);

  let calmTimer: ReturnType<typeof setTimeout> | undefined;
  let longTimer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(calmTimer);
    clearTimeout(longTimer);
    longTimer = undefined;
    meeting.set(watcher.read());
  };
  const showLock = () => {
    const canEdit = isEditable(meeting.get());
    // Writing the same value again would take the caret away.
    if (page.contentEditable === String(canEdit)) return;
    editor.setEditable(canEdit);
    page.contentEditable = String(canEdit);
    if (canEdit) page.removeAttribute('aria-readonly');
    else page.setAttribute('aria-readonly', 'true');
  };
  showLock();
  const absorb = (theirs: Meeting, base: Meeting | undefined) => {
    // Replacing text while an input method is composing would break the word; the next look brings it.
    if (!isEditable(watcher.read()) || editor.isComposing()) return undefined;
    let notice: MergeNotice | undefined;
    changeMeeting(editor, 'merge', (ours) => {
      const result = mergeMeetings(ours, theirs, base, 'ours');
      if (isNothing(result.report.fromTheirs)) return ours;
      notice = { at: now(), report: result.report };
      return touchRetitled(ours, result.meeting);
    });
    if (notice !== undefined) {
      merged.set(notice);
      follow();
    }
    return notice;
  };
  const endings = [
    meeting.subscribe(showLock),
    watcher.onChange(() => {
      journal.touch();
      clearTimeout(calmTimer);
      calmTimer = setTimeout(follow, calm);
      longTimer ??= setTimeout(follow, patience);
    }),
    editor.registerUpdateListener(({ editorState }) => {
      const here = editorState.read($caretPlace);
      if (here === undefined) return;
      section.set(here.section);
      note.set(here.note ?? note.get());
    }),
    watcher.dispose,
  ];

  return {
    path: opened.path,
    get canEdit() {
      return isEditable(meeting.get());
    },
    journal,
    meeting,
    live: { read: watcher.read, onChange: watcher.onChange },
    section,
    note,
    merged,
    told,
    absorb,
    createId,
    now,
    page,
    focus: () => {
      // Lexical leaves the caret alone while a field holds the cursor, so that the page takes it first.
      page.focus({ preventScroll: true });
      editor.focus();
    },
    run: (command) => runEditorCommand(editor, command),
    change: (act, change, goesOn) => {
      if (opened.readOnly !== undefined) return;
      if (act !== 'status' && !isEditable(watcher.read())) return;
      changeMeeting(editor, act, change, goesOn);
      follow();
    },
    changeFacts: (act, change) => {
      if (opened.readOnly !== undefined) return;
      if (act !== 'status' && !isEditable(watcher.read())) return;
      changeFacts(editor, act, change);
      follow();
    },
    giveFloor: (speaker, change) => {
      const isGiven = isEditable(watcher.read()) && giveFloor(editor, speaker, change);
      if (isGiven) follow();
      return isGiven;
    },
    undo: () => keepingFocus(page, () => undoStep(editor)),
    redo: () => keepingFocus(page, () => redoStep(editor)),
    forgetSteps: () => forgetSteps(editor),
    selectedPassage: () => editor.read($selectedPassage),
    goTo: (place) => {
      page.focus({ preventScroll: true });
      return goTo(editor, place);
    },
    finder: finderOf(editor),
    offerVerbs: () => offerVerbs(editor),
    selectedWords: () => editor.read($selectedWords),
    linkAddress: () => editor.read($linkAddress),
    setLink: (address) => editor.update(() => $setLink(address), { discrete: true }),
    suggestions: suggestionsOf(editor),
    spelling: spellingOf(editor),
    setLabels: (other) => setLabels(editor, other),
    dispose: () => {
      clearTimeout(calmTimer);
      clearTimeout(longTimer);
      endings.forEach((end) => end());
      editor.dispose();
    },
  };
}

/** Sections whose agenda titles are others now count as changed, so that their headings are made new. */
function touchRetitled(before: Meeting, after: Meeting): Meeting {
  const old = new Map(before.agenda.items.map(({ id, title }) => [id, title]));
  const retitled = new Set(
    after.agenda.items.filter(({ id, title }) => old.get(id) !== title).map(({ id }) => id),
  );
  if (retitled.size === 0) return after;
  const sections = after.sections.map((section) =>
    section.items.some((id) => retitled.has(id)) ? { ...section } : section,
  );
  return { ...after, sections };
}

function createPage(name: string, { meeting }: ValueOf<'meeting.open'>): HTMLElement {
  const page = document.createElement('div');
  page.className = 'meeting-page';
  page.spellcheck = false;
  page.lang = meeting.language;
  page.tabIndex = 0;
  page.dataset.paneStart = '';
  page.setAttribute('role', 'textbox');
  page.setAttribute('aria-multiline', 'true');
  page.setAttribute('aria-label', name);
  return page;
}

/** Undo puts the caret back into the text; a cursor that is beside it stays there all the same. */
function keepingFocus<Value>(page: HTMLElement, act: () => Value): Value {
  const before = document.activeElement;
  const value = act();
  // The editor shows what an undo brought back only when the running script has ended.
  if (before instanceof HTMLElement && !page.contains(before)) queueMicrotask(() => before.focus());
  return value;
}
