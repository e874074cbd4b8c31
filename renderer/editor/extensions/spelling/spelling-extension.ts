import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { defineExtension, mergeRegister } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { SuggestExtension, suggestionsOf } from '../suggest/suggest-extension';
import { $blockWords } from './block-words';
import type { PlacedWord } from './block-words';
import { $caretEnd } from './caret-place';
import { clearMarks, drawMarks, markAtPoint } from './marks';
import type { Mark } from './marks';
import { $nearBlocks } from './near-blocks';
import { askAbout, judge } from './spelling-source';
import type { Misspelling, SpellingSource } from './spelling-source';
import { offerSpellings, spellingPlace } from './spelling-suggestions';
import { surveyPage } from './survey';

/** What a jump to the next misspelled word found; `number` counts from one in the order of the page. */
export type Visit =
  | { readonly type: 'off' }
  | { readonly type: 'none' }
  | {
      readonly type: 'found';
      readonly word: string;
      readonly number: number;
      readonly count: number;
    };

/** Marks misspelled words, leads to them, and offers what they may have meant. */
export interface Spelling {
  /** Checks against a source from now on, or no longer. */
  readonly use: (source: SpellingSource | undefined) => void;
  /** Selects the next misspelled word behind the caret, going round at the end, and offers spellings for it. */
  readonly visitNext: () => Promise<Visit>;
  /** Offers spellings for the misspelled word at the caret; false where there is none. */
  readonly offer: () => Promise<boolean>;
}

/** Milliseconds between a change and the next look at the words in view. */
const calm = 100;

/** Spelling: looks in idle time at what is in view, and draws without touching the page. */
export const SpellingExtension = defineExtension({
  name: 'rapporteur/spelling',
  dependencies: [SuggestExtension],
  build: (editor) => createSpelling(editor),
  register: (editor, _config, extension) => {
    const { follow, listen, use } = extension.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) =>
        follow(dirtyElements.size > 0 || dirtyLeaves.size > 0),
      ),
      editor.registerRootListener((root) => (root === null ? undefined : listen(root))),
      () => use(undefined),
    );
  },
});

/** The spelling of an editor. */
export function spellingOf(editor: LexicalEditor): Spelling {
  return getExtensionDependencyFromEditor(editor, SpellingExtension).output;
}

interface Machine extends Spelling {
  readonly follow: (isChange: boolean) => void;
  readonly listen: (root: HTMLElement) => () => void;
}

function createSpelling(editor: LexicalEditor): Machine {
  let source: SpellingSource | undefined;
  let marks: readonly Mark[] = [];
  let isWaiting = false;
  /** Whether the word at the caret is still being typed. */
  let isTyping = false;

  function schedule(): void {
    if (source === undefined || isWaiting) return;
    isWaiting = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), calm);
  }

  function look(): void {
    isWaiting = false;
    const asked = source;
    if (asked === undefined) return;
    const unknown: PlacedWord[] = [];
    const misspelled = editor
      .getEditorState()
      .read(() => $nearBlocks(editor).flatMap((block) => $judgeBlock(block, asked, unknown)));
    marks = drawMarks(editor, misspelled, marks);
    if (unknown.length > 0) void askAbout(asked, unknown).then(schedule);
  }

  function $judgeBlock(
    block: Parameters<typeof $blockWords>[0],
    asked: SpellingSource,
    unknown: PlacedWord[],
  ): readonly Misspelling[] {
    const caret = isTyping ? $caretEnd() : undefined;
    const typedAt = caret?.isCollapsed === true && caret.block.is(block) ? caret.at : -1;
    return $blockWords(block, asked.language).flatMap((word) => {
      const verdict = judge(asked, word);
      if (verdict === undefined) unknown.push(word);
      const isTyped = word.from <= typedAt && typedAt <= word.to;
      return verdict !== false || isTyped ? [] : [{ ...word, block: block.getKey() }];
    });
  }

  function follow(isChange: boolean): void {
    if (source === undefined) return;
    if (isChange || isTyping) schedule();
    isTyping = isChange;
    const isOffered = suggestionsOf(editor).shown.peek()?.place === spellingPlace;
    if (isOffered && !isChange && readState($misspellingAtCaret) === undefined) {
      suggestionsOf(editor).close();
    }
  }

  function readState<Value>(reading: () => Value): Value {
    return editor.getEditorState().read(reading);
  }

  /** The misspelled word that the caret touches, or that is selected. */
  function $misspellingAtCaret(): Misspelling | undefined {
    const caret = $caretEnd();
    const asked = source;
    if (caret === undefined || asked === undefined) return undefined;
    const { block, at } = caret;
    const word = $blockWords(block, asked.language).find(
      (one) => one.from <= at && at <= one.to && judge(asked, one) === false,
    );
    return word && { ...word, block: block.getKey() };
  }

  function listen(root: HTMLElement): () => void {
    const page = root.ownerDocument;
    const openMenu = (event: MouseEvent) => {
      const isPointed = event.button === 2;
      const at =
        markAtPoint(marks, event.clientX, event.clientY) ??
        (isPointed ? undefined : readState($misspellingAtCaret));
      if (at === undefined || source === undefined || !editor.isEditable()) return;
      event.preventDefault();
      void offerSpellings(editor, source, at);
    };
    const scrolling = { capture: true, passive: true };
    root.addEventListener('contextmenu', openMenu);
    page.addEventListener('scroll', schedule, scrolling);
    window.addEventListener('resize', schedule);
    return () => {
      root.removeEventListener('contextmenu', openMenu);
      page.removeEventListener('scroll', schedule, scrolling);
      window.removeEventListener('resize', schedule);
    };
  }

  async function visitNext(): Promise<Visit> {
    const asked = source;
    if (asked === undefined) return { type: 'off' };
    const { blocks, misspelled } = await surveyPage(editor, asked);
    const caret = readState(() => {
      const end = $caretEnd();
      return end === undefined ? undefined : { key: end.block.getKey(), at: end.at };
    });
    const placeOf = new Map(blocks.map((key, index) => [key, index]));
    const here = caret === undefined ? -1 : (placeOf.get(caret.key) ?? -1);
    const behind = misspelled.findIndex(({ block, from }) => {
      const place = placeOf.get(block) ?? -1;
      return place > here || (place === here && from >= (caret?.at ?? 0));
    });
    const index = behind === -1 ? 0 : behind;
    const next = misspelled[index];
    if (next === undefined) return { type: 'none' };
    editor.getRootElement()?.focus({ preventScroll: true });
    const offered = offerSpellings(editor, asked, next);
    editor.getElementByKey(next.block)?.scrollIntoView({ block: 'nearest' });
    await offered;
    return { type: 'found', word: next.word, number: index + 1, count: misspelled.length };
  }

  async function offer(): Promise<boolean> {
    const asked = source;
    if (asked === undefined) return false;
    // The word at the caret may have been typed this very moment.
    const words = readState(() => {
      const caret = $caretEnd();
      return caret === undefined ? [] : $blockWords(caret.block, asked.language);
    });
    await askAbout(asked, words);
    const at = readState($misspellingAtCaret);
    if (at !== undefined) await offerSpellings(editor, asked, at);
    return at !== undefined;
  }

  return {
    use: (next) => {
      if (next === undefined) {
        clearMarks();
        marks = [];
      }
      source = next;
      schedule();
    },
    visitNext,
    offer,
    follow,
    listen,
  };
}
