import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import type { ReadonlySignal } from '@lexical/extension';
import {
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  HISTORIC_TAG,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_TAG,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import type { ShownSuggestion, Suggestion, SuggestionItem, SuggestionProvider } from './suggestion';

/** The lists of suggestions of an editor, of which one at most is shown. */
export interface Suggestions {
  readonly shown: ReadonlySignal<ShownSuggestion | undefined>;
  readonly provide: (provider: SuggestionProvider) => () => void;
  /** Shows a list that a key asked for; typing or moving the caret sends it away. */
  readonly offer: (suggestion: Suggestion) => void;
  readonly take: (item: SuggestionItem) => void;
  readonly close: () => void;
}

/**
 * Suggestions beside the caret. Tab takes the first one; Alt+Down moves into the list, and only then,
 * or when the writer asked for it by a sign, do arrows and Enter belong to it. Escape sends it away.
 * While a list is shown, the commands that move notes walk in it instead, since their keys are its own.
 */
export const SuggestExtension = defineExtension({
  name: 'rapporteur/suggest',
  dependencies: [CommandExtension],
  build: (editor) => createSuggestions(editor),
  register: (editor, _config, extension) => {
    const { look, keyDown, walk, close } = extension.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyLeaves, dirtyElements, tags, editorState }) => {
        const silent = tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG) || editor.isComposing();
        if (silent) close();
        else look(editorState, dirtyLeaves.size > 0 || dirtyElements.size > 0);
      }),
      editor.registerCommand(KEY_DOWN_COMMAND, keyDown, COMMAND_PRIORITY_BEFORE_CRITICAL),
      registerHandlers(
        editor,
        { 'note.down': () => walk(1), 'note.up': () => walk(-1) },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

/** The suggestions of an editor. */
export function suggestionsOf(editor: LexicalEditor): Suggestions {
  return getExtensionDependencyFromEditor(editor, SuggestExtension).output;
}

interface Machine extends Suggestions {
  readonly look: (state: ReturnType<LexicalEditor['getEditorState']>, typed: boolean) => void;
  readonly keyDown: (event: KeyboardEvent) => boolean;
  /** Goes into the list that is shown, and on in it; returns whether one is. */
  readonly walk: (by: 1 | -1) => boolean;
}

function createSuggestions(editor: LexicalEditor): Machine {
  const providers = new Set<SuggestionProvider>();
  const shown = signal<ShownSuggestion | undefined>(undefined);
  let sentAway = '';
  let offered: Suggestion | undefined;

  function look(state: ReturnType<LexicalEditor['getEditorState']>, typed: boolean): void {
    const before = shown.peek();
    if (offered !== undefined) {
      // The key that asked for the list makes an update of its own, which changes nothing.
      if (typed || before === undefined) offered = undefined;
      if (offered !== undefined) return;
      shown.value = undefined;
    }
    // A list only comes up while somebody types; a caret that is moved to a word asks for nothing.
    if (!typed && before === undefined) return;
    const found = state.read(() => firstOf(providers), { editor });
    if (found === undefined || found.items.length === 0) {
      if (found === undefined) sentAway = '';
      shown.value = undefined;
      return;
    }
    if (found.place === sentAway || (!typed && before?.place !== found.place)) {
      shown.value = undefined;
      return;
    }
    shown.value = { ...found, active: found.asked ? 0 : -1 };
  }

  function take(item: SuggestionItem): void {
    offered = undefined;
    shown.value = undefined;
    editor.update(() => {
      item.$take();
    });
  }

  function keyDown(event: KeyboardEvent): boolean {
    const list = shown.peek();
    if (list === undefined || editor.isComposing()) return false;
    const used = handle(list, event);
    if (used) event.preventDefault();
    return used;
  }

  function handle(list: ShownSuggestion, event: KeyboardEvent): boolean {
    const inside = list.active >= 0;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape') {
      sentAway = list.place;
      offered = undefined;
      shown.value = undefined;
      return true;
    }
    if (!plain) return false;
    if (event.key === 'Tab' && !event.altKey) return takeAt(list, Math.max(0, list.active));
    if (event.altKey || !inside) return false;
    if (event.key === 'ArrowDown') return walk(1);
    if (event.key === 'ArrowUp') return walk(-1);
    return event.key === 'Enter' && takeAt(list, list.active);
  }

  function takeAt(list: ShownSuggestion, index: number): boolean {
    const item = list.items[index];
    if (item !== undefined) take(item);
    return item !== undefined;
  }

  function walk(by: 1 | -1): boolean {
    const list = shown.peek();
    if (list === undefined) return false;
    const count = list.items.length;
    const from = list.active === -1 && by === -1 ? 0 : list.active;
    shown.value = { ...list, active: (from + by + count) % count };
    return true;
  }

  return {
    shown,
    provide: (provider) => {
      providers.add(provider);
      return () => providers.delete(provider);
    },
    offer: (suggestion) => {
      if (suggestion.items.length === 0) return;
      offered = suggestion;
      shown.value = { ...suggestion, active: 0 };
    },
    take,
    close: () => {
      shown.value = undefined;
    },
    look,
    keyDown,
    walk,
  };
}

function firstOf(providers: ReadonlySet<SuggestionProvider>): Suggestion | undefined {
  for (const provider of providers) {
    const found = provider();
    if (found !== undefined) return found;
  }
  return undefined;
}
