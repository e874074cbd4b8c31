import { buildEditorFromExtensions } from '@lexical/extension';
import { LinkExtension } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import { $addUpdateTag, configExtension, defineExtension, HISTORY_MERGE_TAG } from 'lexical';
import type { LexicalEditorWithDispose } from 'lexical';
import { isSafeLink } from '../../shared/base/links';
import type { Meeting } from '../../shared/domain/meeting';
import { $loadMeeting } from './codec/load-meeting';
import { unchangedTag } from './codec/watch-meeting';
import { ActionsExtension } from './extensions/actions/actions-extension';
import { HostExtension } from './extensions/host/host-extension';
import { ClipboardExtension } from './extensions/clipboard/clipboard-extension';
import { FindExtension } from './extensions/find/find-extension';
import { FormatsExtension } from './extensions/formats/formats-extension';
import { NamedHistoryExtension } from './extensions/history/history-extension';
import { MarksExtension } from './extensions/marks/marks-extension';
import { OpenItemExtension } from './extensions/open-item/open-item-extension';
import { HeadingsExtension } from './extensions/headings/headings-extension';
import { ShorthandExtension } from './extensions/shorthand/shorthand-extension';
import { TimesExtension } from './extensions/times/times-extension';
import { KindsExtension } from './extensions/kinds/kinds-extension';
import { MoveExtension } from './extensions/outliner/move-extension';
import { OutlinerExtension } from './extensions/outliner/outliner-extension';
import { PageExtension } from './extensions/page/page-extension';
import { SpellingExtension } from './extensions/spelling/spelling-extension';
import { SpeakersExtension } from './extensions/speakers/speakers-extension';
import { SummaryExtension } from './extensions/summary/summary-extension';
import { StructureExtension } from './extensions/structure/structure-extension';
import { SuggestProvidersExtension } from './extensions/suggest/suggest-providers-extension';
import { TablesExtension } from './extensions/tables/tables-extension';
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
        NamedHistoryExtension,
        configExtension(LinkExtension, { validateUrl: isSafeLink }),
        StructureExtension,
        PageExtension,
        OutlinerExtension,
        MoveExtension,
        KindsExtension,
        SpeakersExtension,
        MarksExtension,
        FormatsExtension,
        OpenItemExtension,
        TablesExtension,
        ClipboardExtension,
        FindExtension,
        HeadingsExtension,
        ActionsExtension,
        ShorthandExtension,
        TimesExtension,
        SuggestProvidersExtension,
        SummaryExtension,
        SpellingExtension,
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
