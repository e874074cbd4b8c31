import { beginSummary, canBegin } from '../../../../shared/acts/summary/begin-summary';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';
import { showAndFocus } from '../../../ui/show-and-focus';
import type { Panes } from '../use-panes';

/** Offers what the summary can do from anywhere on the meeting's page. */
export function useSummaryCommands(panes: Panes): void {
  const open = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();

  const begin = (from: 'copy' | 'empty', isItem: boolean) => () => {
    const place = isItem ? (open.section.get() ?? 'opening') : undefined;
    const before = open.meeting.get();
    if (!canBegin(before, place)) {
      toasts.show(t('summary.nothingToBegin'));
      return;
    }
    open.change('summary', (meeting) =>
      beginSummary(meeting, { place, from, now: open.now(), createId: open.createId }),
    );
    const known = before.log?.entries.length ?? 0;
    const count = (open.meeting.get().log?.entries.length ?? 0) - known;
    panes.show('sources');
    toasts.show(t('summary.began', { count }));
    open.focus();
  };
  const isInSources = () => (document.activeElement?.closest('.sources') ?? null) !== null;
  const goToSources = () => {
    if (isInSources()) open.focus();
    else showAndFocus(() => panes.show('sources'), '.sources [role="listbox"]');
  };
  const walk = (by: 1 | -1) => () => {
    const { sections } = open.meeting.get();
    const places = ['opening', ...sections.map(({ id }) => id), 'closing'];
    const next = places[places.indexOf(open.section.get() ?? 'opening') + by];
    if (next === undefined) return;
    const back = isInSources() ? document.activeElement : null;
    open.goTo({ type: 'section', id: next });
    if (back instanceof HTMLElement) back.focus();
  };

  useCommands({
    ...(open.canEdit
      ? {
          'summary.begin': begin('copy', false),
          'summary.beginEmpty': begin('empty', false),
          'summary.beginItem': begin('copy', true),
          'summary.beginItemEmpty': begin('empty', true),
          'summary.verb': open.offerVerbs,
        }
      : {}),
    'summary.sources': goToSources,
    'view.sources': () => panes.toggle('sources'),
    'summary.nextItem': walk(1),
    'summary.previousItem': walk(-1),
  });
}
