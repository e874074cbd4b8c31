import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useCommands } from '../../state/use-commands';
import { useWords } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** What is known of the meeting so far. */
type Opening =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly opened: ValueOf<'meeting.open'> }
  | { readonly type: 'failed'; readonly reason: string };

/** The meeting's page: it opens the meeting of this file. */
export function MeetingView({ path }: { readonly path: string }) {
  const { bridge, route } = useApp();
  const { t } = useWords();
  const [state, setState] = useState<Opening>({ type: 'opening' });

  useEffect(() => {
    void bridge.request('meeting.open', { path }).then((result) => {
      setState(
        result.ok
          ? { type: 'open', opened: result.value }
          : { type: 'failed', reason: result.messages[0]?.text ?? '' },
      );
    });
  }, [bridge, path]);

  const goBack = () => route.set({ type: 'library' });
  useCommands({ 'library.show': goBack });

  return (
    <main data-pane="" aria-label={path}>
      <Button look="quiet" onPress={goBack}>
        <ArrowLeft aria-hidden="true" />
        {t('meeting.back')}
      </Button>
      {state.type === 'opening' && <p role="status">{t('meeting.opening')}</p>}
      {state.type === 'open' && <h1>{state.opened.meeting.title ?? t('library.untitled')}</h1>}
      {state.type === 'failed' && (
        <Banner look="danger">
          {t('meeting.cannotOpen')}. {state.reason}
        </Banner>
      )}
    </main>
  );
}
