import { ArrowLeft } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/base/ids';
import { failureSentence } from '../../state/failure-words';
import { useApp } from '../../state/use-app';
import { useWords, wordsOf } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { MeetingPage } from './meeting-page';
import { editorLabels } from './session/editor-labels';
import { createOpenMeeting } from './session/open-meeting';
import type { OpenMeeting } from './session/open-meeting';
import { OpenMeetingContext } from './session/use-meeting';

/** What is known of the meeting so far. */
type Opening =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly open: OpenMeeting }
  | { readonly type: 'failed'; readonly reason: string };

/** The meeting's page: it opens the meeting of this file, and keeps it on disk until it is left. */
export function MeetingView({
  path,
  note,
}: {
  readonly path: string;
  /** The note to go to once it is open. */
  readonly note: Id | undefined;
}) {
  const { bridge, route, editable, toasts, preferences } = useApp();
  const { t, language } = useWords();
  const [state, setState] = useState<Opening>({ type: 'opening' });
  // Another language of the screens must not open the meeting again, which would lose its undo.
  const speaks = useRef(language);
  useLayoutEffect(() => {
    speaks.current = language;
  });

  useEffect(() => {
    let isCurrent = true;
    let open: OpenMeeting | undefined;
    void bridge.request('meeting.open', { path }).then((result) => {
      if (!isCurrent) {
        // Left before it was there: nobody else will close it.
        if (result.ok) void bridge.request('meeting.close', { session: result.value.session });
        return;
      }
      if (!result.ok) {
        setState({
          type: 'failed',
          reason: failureSentence('open', result.messages[0], wordsOf(speaks.current)),
        });
        return;
      }
      const words = wordsOf(speaks.current);
      toasts.showProblem(result.messages.filter(({ severity }) => severity !== 'info'));
      open = createOpenMeeting(bridge, result.value, {
        labels: editorLabels(words),
        expandsTerms: () => preferences.store.get().expandTerms,
      });
      const shown = open;
      editable.set(shown.canEdit);
      shown.meeting.subscribe(() => {
        if (isCurrent) editable.set(shown.canEdit);
      });
      const { recovered } = result.value;
      if (recovered !== undefined) {
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        toasts.show(
          words.t('page.recovered', {
            count: recovered.changes,
            moment: words.formats.moment(recovered.until, zone),
          }),
        );
      }
      setState({ type: 'open', open });
    });
    return () => {
      isCurrent = false;
      editable.set(false);
      const left = open;
      if (left !== undefined) void left.journal.close().then(left.dispose);
    };
  }, [bridge, path, editable, toasts, preferences]);

  const opened = state.type === 'open' ? state.open : undefined;
  useEffect(() => {
    if (opened === undefined || note === undefined) return undefined;
    const frame = requestAnimationFrame(() => opened.goTo({ type: 'note', id: note }));
    return () => cancelAnimationFrame(frame);
  }, [opened, note]);
  useEffect(() => opened?.setLabels(editorLabels(wordsOf(language))), [opened, language]);

  if (state.type === 'open') {
    return (
      <OpenMeetingContext value={state.open}>
        <MeetingPage />
      </OpenMeetingContext>
    );
  }
  return (
    <main data-pane="" className="meeting-wait">
      <Button look="quiet" onPress={() => route.set({ type: 'library' })}>
        <ArrowLeft aria-hidden="true" />
        {t('meeting.back')}
      </Button>
      {state.type === 'opening' && <p role="status">{t('meeting.opening')}</p>}
      {state.type === 'failed' && (
        <Banner look="danger">
          {t('meeting.cannotOpen')}. {state.reason}
        </Banner>
      )}
    </main>
  );
}
