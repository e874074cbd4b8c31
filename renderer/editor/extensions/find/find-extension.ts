import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import type { ReadonlySignal } from '@lexical/extension';
import { $getNodeByKey, defineExtension } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $isTextBlock, $leafBlocks } from '../../nodes/blocks';
import { actTags } from '../history/acts';
import { $blockText } from './block-text';
import { findInText } from './find-in-text';
import type { FindOptions, Stretch } from './find-in-text';
import { clearHighlights, highlight } from './highlight';
import { $replaceInBlock } from './replace-in-block';
import { $selectStretch } from './select-stretch';

/** What is searched and what was found; `current` counts from zero, -1 before any was visited. */
export interface FindState {
  readonly words: string;
  readonly options: FindOptions;
  readonly count: number;
  readonly current: number;
}

/** Finds and replaces over the whole page. */
export interface Finder {
  readonly state: ReadonlySignal<FindState | undefined>;
  readonly search: (words: string, options: FindOptions) => void;
  /** Selects the next or previous match, going round at the ends, and brings it into view. */
  readonly visit: (direction: 'next' | 'previous') => void;
  /** Replaces the match that was last visited and visits the next. */
  readonly replaceCurrent: (words: string) => void;
  /** Replaces all in one step of the history; returns how many. */
  readonly replaceAll: (words: string) => number;
  readonly close: () => void;
}

interface Match extends Stretch {
  readonly block: NodeKey;
}

/** Find and replace, with matches highlighted without touching the page's elements. */
export const FindExtension = defineExtension({
  name: 'rapporteur/find',
  build: (editor): Finder => createFinder(editor),
  register: (editor, _config, extension) => {
    const finder = extension.getOutput();
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      const open = finder.state.peek();
      if (open === undefined || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      finder.search(open.words, open.options);
    });
  },
});

/** The finder of an editor. */
export function finderOf(editor: LexicalEditor): Finder {
  return getExtensionDependencyFromEditor(editor, FindExtension).output;
}

function createFinder(editor: LexicalEditor): Finder {
  const state = signal<FindState | undefined>(undefined);
  let matches: readonly Match[] = [];

  function search(words: string, options: FindOptions): void {
    matches = editor.getEditorState().read(() => $findMatches(words, options));
    const current = Math.min(state.peek()?.current ?? -1, matches.length - 1);
    state.value = { words, options, count: matches.length, current };
    highlight(editor, matches);
  }

  function visit(direction: 'next' | 'previous'): void {
    const open = state.peek();
    if (open === undefined || matches.length === 0) return;
    const step = direction === 'next' ? 1 : -1;
    const from = open.current === -1 && step === -1 ? 0 : open.current;
    show(open, (from + step + matches.length) % matches.length);
  }

  function show(open: FindState, current: number): void {
    const match = matches[current];
    if (match === undefined) return;
    state.value = { ...open, current };
    editor.update(() => $select(match), { discrete: true });
    const element = editor.getElementByKey(match.block);
    element?.scrollIntoView({ block: 'nearest' });
  }

  function replaceCurrent(words: string): void {
    const open = state.peek();
    const match = open === undefined ? undefined : matches[open.current];
    if (open === undefined || match === undefined) return;
    editor.update(() => $replace([match], words), { discrete: true, tag: actTags('replace') });
    const next = open.current % Math.max(1, matches.length);
    show({ ...open, count: matches.length }, next);
  }

  function replaceAll(words: string): number {
    let count = 0;
    editor.update(
      () => {
        count = $replace(matches, words);
      },
      { discrete: true, tag: actTags('replace') },
    );
    return count;
  }

  return {
    state,
    search,
    visit,
    replaceCurrent,
    replaceAll,
    close: () => {
      matches = [];
      state.value = undefined;
      clearHighlights();
    },
  };
}

function $findMatches(words: string, options: FindOptions): Match[] {
  return [...$leafBlocks()].filter($isTextBlock).flatMap((block) => {
    const { key, text } = $blockText(block);
    return findInText(text, words, options).map((stretch) => ({ ...stretch, block: key }));
  });
}

function $select(match: Match): void {
  const block = $getNodeByKey(match.block);
  if ($isTextBlock(block)) $selectStretch(block, match);
}

function $replace(matches: readonly Match[], words: string): number {
  const byBlock = Map.groupBy(matches, ({ block }) => block);
  let count = 0;
  for (const [key, stretches] of byBlock) {
    const block = $getNodeByKey(key);
    if ($isTextBlock(block)) count += $replaceInBlock(block, stretches, words);
  }
  return count;
}
