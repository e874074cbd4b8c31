import type { LexicalEditorWithDispose } from 'lexical';
import { createCountingIdSource } from '../../../shared/base/ids';
import type { Meeting } from '../../../shared/domain/meeting';
import { createMeetingEditor } from '../../../renderer/editor/editor';
import { englishLabels } from '../../../renderer/editor/extensions/host/english-labels';

/** An editor without a window that holds this meeting; its clock stands still, its ids count. */
export function editorOf(meeting: Meeting): LexicalEditorWithDispose {
  const next = createCountingIdSource();
  return createMeetingEditor(meeting, {
    now: () => '2030-03-25T14:30:00Z',
    createId: (prefix) => next(`new-${prefix}`),
    labels: englishLabels,
    expandsTerms: () => true,
    agendaMarkers: ['1.', 'a)'],
  });
}
