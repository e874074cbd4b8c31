import { $getNodeByKey, $getRoot, configExtension, defineExtension, mergeRegister } from 'lexical';
import type { LexicalEditor, LexicalNode, NodeKey, NodeMutation } from 'lexical';
import { DOMRenderExtension } from '@lexical/html';
import { $meetingFrame } from '../../codec/meeting-frame';
import type { MeetingFrame } from '../../codec/meeting-frame';
import { FootnoteNode } from '../../nodes/footnote-node';
import { $isHeadingNode, HeadingNode } from '../../nodes/heading-node';
import { $isNoteNode, NoteNode } from '../../nodes/note-node';
import { $isSectionNode, SectionNode } from '../../nodes/section-node';
import { HostExtension, hostOf, onLabels } from '../host/host-extension';
import { $showHeadings } from './show-headings';
import { $showNote } from './show-note';
import { registerNearSections } from './near-sections';
import { runOverrides } from './run-overrides';
import { $showNumbers } from './show-numbers';

/**
 * How the page looks beside its words: kinds, speakers, marks and numbers, written as attributes that
 * the style sheet draws. Numbers are counted here, since CSS counters are blind to what
 * `content-visibility` skips. Only sections that the caret may enter are laid out out of sight.
 */
export const PageExtension = defineExtension({
  name: 'rapporteur/page',
  dependencies: [HostExtension, configExtension(DOMRenderExtension, { overrides: runOverrides })],
  register: (editor) => mergeRegister(registerShowing(editor), registerNearSections(editor)),
});

function registerShowing(editor: LexicalEditor): () => void {
  const { agendaMarkers } = hostOf(editor);
  const unnumbered = new Set<NodeKey>();
  const followed = new WeakMap<HTMLElement, LexicalNode>();
  let isHeaded = false;
  let shownFrame: MeetingFrame | undefined;

  const $show = (keys: Iterable<NodeKey>) => {
    const frame = $meetingFrame();
    const { labels } = hostOf(editor);
    for (const key of keys) {
      const node = $getNodeByKey(key);
      const element = editor.getElementByKey(key);
      if (!$isNoteNode(node) || element === null) continue;
      if ($showNote(node, element, frame, labels)) {
        const parent = node.getParent();
        if (parent !== null) unnumbered.add(parent.getKey());
      }
    }
  };
  // A key typed anywhere in a section has the section and its headings called changed as well.
  const follow = (mutations: ReadonlyMap<NodeKey, NodeMutation>) => {
    editor.getEditorState().read(() => {
      for (const key of mutations.keys()) {
        const node = $getNodeByKey(key);
        const element = editor.getElementByKey(key);
        if (node !== null && element !== null) {
          if (followed.get(element) === node) continue;
          followed.set(element, node);
        }
        isHeaded = false;
        if ($isSectionNode(node)) unnumbered.add(key);
      }
    });
  };
  return mergeRegister(
    onLabels(editor, () => editor.getEditorState().read(() => $show($allNotes()))),
    editor.registerMutationListener(NoteNode, (mutations) => {
      editor.getEditorState().read(() => $show(mutations.keys()));
    }),
    editor.registerMutationListener(FootnoteNode, (mutations) => {
      const changes = [...mutations.values()];
      if (changes.some((change) => change !== 'updated')) numberFootnotes(editor);
    }),
    editor.registerMutationListener(SectionNode, follow),
    editor.registerMutationListener(HeadingNode, follow),
    editor.registerUpdateListener(({ editorState }) => {
      editorState.read(() => {
        const frame = $meetingFrame();
        if (frame !== shownFrame) {
          const others =
            shownFrame !== undefined &&
            (shownFrame.people !== frame.people || shownFrame.threads !== frame.threads);
          if (others) $show($allNotes());
          shownFrame = frame;
          isHeaded = false;
        }
        if (!isHeaded) $showHeadings(editor, frame, agendaMarkers);
        isHeaded = true;
        for (const key of unnumbered) {
          const parent = $getNodeByKey(key);
          if (parent !== null) $showNumbers(editor, parent);
        }
        unnumbered.clear();
      });
    }),
  );
}

/** Footnotes are counted through the whole page, in the order in which they stand on it. */
function numberFootnotes(editor: LexicalEditor): void {
  const footnotes = editor.getRootElement()?.querySelectorAll<HTMLElement>('.footnote') ?? [];
  footnotes.forEach((element, index) => {
    element.dataset.number = String(index + 1);
  });
}

function $allNotes(): NodeKey[] {
  return $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .flatMap((section) => section.getChildren())
    .filter((node) => !$isHeadingNode(node))
    .map((node) => node.getKey());
}
