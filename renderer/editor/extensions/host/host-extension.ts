import { $getExtensionDependency, getExtensionDependencyFromEditor } from '@lexical/extension';
import { defineExtension, safeCast } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { englishLabels } from './english-labels';
import type { EditorHost, EditorLabels } from '../../host';

/** What comes from outside as it now is, and who wants to know of other words. */
interface HostState {
  host: EditorHost;
  readonly listeners: Set<() => void>;
}

/** Gives every behaviour of the editor what comes from outside: the clock, ids, words. */
export const HostExtension = defineExtension({
  name: 'rapporteur/host',
  config: safeCast<{ readonly host: EditorHost }>({
    host: {
      now: () => '1970-01-01T00:00:00Z',
      createId: (prefix) => prefix,
      labels: englishLabels,
      expandsTerms: () => true,
      agendaMarkers: ['1.'],
    },
  }),
  build: (_editor, { host }): HostState => ({ host, listeners: new Set() }),
});

/** What comes from outside, inside an update or read. */
export function $host(): EditorHost {
  return $getExtensionDependency(HostExtension).output.host;
}

/** What comes from outside, for an editor in hand. */
export function hostOf(editor: LexicalEditor): EditorHost {
  return stateOf(editor).host;
}

/** Gives the page its words in another language; what is written stays as it is. */
export function setLabels(editor: LexicalEditor, labels: EditorLabels): void {
  const state = stateOf(editor);
  state.host = { ...state.host, labels };
  editor.getRootElement()?.setAttribute('aria-label', labels.page);
  for (const listener of state.listeners) listener();
}

/** Calls back after the page got other words; returns its own undo. */
export function onLabels(editor: LexicalEditor, listener: () => void): () => void {
  const { listeners } = stateOf(editor);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stateOf(editor: LexicalEditor): HostState {
  return getExtensionDependencyFromEditor(editor, HostExtension).output;
}
