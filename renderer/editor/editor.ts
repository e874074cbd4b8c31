import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import { $addUpdateTag, configExtension, defineExtension, HISTORY_MERGE_TAG } from 'lexical';
import type { LexicalEditorWithDispose } from 'lexical';
import { isSafeLink } from '../../shared/base/links';
import type { Meeting } from '../../shared/domain/meeting';
import { $loadMeeting } from './codec/load-meeting';
import { unchangedTag } from './codec/watch-meeting';
import { HostExtension } from './extensions/host/host-extension';
import { OutlinerExtension } from './extensions/outliner/outliner-extension';
import { PageExtension } from './extensions/page/page-extension';
import { StructureExtension } from './extensions/structure/structure-extension';
import type { EditorHost } from './host';

/** Makes the editor of one meeting; it is shown by giving it an element with `setRootElement`. */
export function createMeetingEditor(meeting: Meeting, host: EditorHost): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'rapporteur/meeting-editor',
      namespace: 'rapporteur',
      theme: { text: { underline: 'underline', strikethrough: 'strikethrough' }, link: 'link' },
      dependencies: [
        configExtension(HostExtension, { host }),
        RichTextExtension,
        configExtension(HistoryExtension, { delay: 1000, disabled: false }),
        configExtension(LinkExtension, { validateUrl: isSafeLink }),
        StructureExtension,
        PageExtension,
        OutlinerExtension,
      ],
      $initialEditorState: () => {
        $addUpdateTag(unchangedTag);
        $addUpdateTag(HISTORY_MERGE_TAG);
        $loadMeeting(meeting, host.createId);
      },
      onError: (error) => {
        throw error;
      },
    }),
  );
}
