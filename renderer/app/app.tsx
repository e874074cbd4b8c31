import { useEffect, useState } from 'react';
import { toScreenLanguage } from '../../shared/i18n/translate';
import type { Bridge } from '../bridge/bridge';
import type { AppState } from '../state/app-state';
import { createAppState } from '../state/app-state';
import { AppContext } from '../state/use-app';
import { wordsOf } from '../state/use-words';
import { Banner } from '../ui/banner';
import { AppWindow } from './app-window';
import './app.css';

/** What is there before the other side has answered. */
type Start =
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'ready'; readonly app: AppState };

async function start(bridge: Bridge): Promise<Start> {
  const [info, preferences] = await Promise.all([
    bridge.request('app.info', {}),
    bridge.request('preferences.get', {}),
  ]);
  if (info.ok && preferences.ok) {
    return { type: 'ready', app: createAppState(bridge, info.value, preferences.value) };
  }
  if (bridge.connection() === 'refused') {
    return {
      type: 'failed',
      reason: wordsOf(toScreenLanguage(navigator.language)).t('app.refused'),
    };
  }
  const failed = info.ok ? preferences : info;
  return { type: 'failed', reason: failed.messages[0]?.text ?? '' };
}

/** The whole window: it asks what runs here and what the person prefers, and then shows the screens. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [state, setState] = useState<Start>({ type: 'waiting' });

  useEffect(() => {
    let isCurrent = true;
    const begin = () =>
      void start(bridge).then((next) => {
        if (isCurrent) setState((before) => (before.type === 'ready' ? before : next));
      });
    begin();
    const end = bridge.onConnection(() => {
      if (bridge.connection() === 'open') begin();
    });
    return () => {
      isCurrent = false;
      end();
    };
  }, [bridge]);

  if (state.type === 'waiting') return <div className="window-wait" />;
  if (state.type === 'failed') return <Banner look="danger">{state.reason}</Banner>;
  return (
    <AppContext value={state.app}>
      <AppWindow />
    </AppContext>
  );
}
