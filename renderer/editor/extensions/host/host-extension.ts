import { $getExtensionDependency, getExtensionDependencyFromEditor } from '@lexical/extension';
import { defineExtension, safeCast } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { englishLabels } from './english-labels';
import type { EditorHost } from '../../host';

/** Gives every behaviour of the editor what comes from outside: the clock, ids, words. */
export const HostExtension = defineExtension({
  name: 'rapporteur/host',
  config: safeCast<{ readonly host: EditorHost }>({
    host: {
      now: () => '1970-01-01T00:00:00Z',
      createId: (prefix) => prefix,
      labels: englishLabels,
      agendaMarkers: ['1.'],
    },
  }),
});

/** What comes from outside, inside an update or read. */
export function $host(): EditorHost {
  return $getExtensionDependency(HostExtension).config.host;
}

/** What comes from outside, for an editor in hand. */
export function hostOf(editor: LexicalEditor): EditorHost {
  return getExtensionDependencyFromEditor(editor, HostExtension).config.host;
}
