import { useEffect, useState } from 'react';
import type { SharedView } from '../../../shared/shared-screen/shared-view';
import { toScreenLanguage } from '../../../shared/i18n/translate';
import type { Bridge } from '../../bridge/bridge';
import { wordsOf } from '../../state/use-words';
import { ReadBack } from './read-back';
import { stateKeys } from '../meeting/actions/task-words';
import './shared.css';

/** The window on the shared screen: it shows what it is told, follows every change, and asks for nothing else. */
export function SharedWindow({ bridge }: { readonly bridge: Bridge }) {
  const [view, setView] = useState<SharedView>();
  useEffect(() => {
    let isTold = false;
    const read = () =>
      void bridge.request('shared.read', {}).then((result) => {
        if (result.ok && !isTold) setView(result.value.view);
      });
    const endings = [
      bridge.on('shared.view', (told) => {
        isTold = true;
        setView(told.view);
      }),
      bridge.onConnection(() => {
        isTold = false;
        if (bridge.connection() === 'open') read();
      }),
    ];
    read();
    return () => endings.forEach((end) => end());
  }, [bridge]);

  const words = wordsOf(view?.screenLanguage ?? toScreenLanguage(navigator.language));
  const { t, formats } = words;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words.language;
    if (view !== undefined) root.dataset.theme = view.theme;
    document.title = view?.title ?? 'Rapporteur';
  }, [view, words]);

  if (view === undefined) {
    return (
      <main className="shared shared-empty">
        <p role="status">{t('shared.waiting')}</p>
      </main>
    );
  }
  const { decision } = view;
  return (
    <main className="shared">
      <header className="shared-head">
        <p>{view.title}</p>
        {view.item !== undefined && <h1>{view.item}</h1>}
      </header>
      {decision === undefined ? (
        <ReadBack view={view} words={words} />
      ) : (
        <section className="shared-decision" aria-label={t('shared.decision')}>
          <p className="shared-state">{t(stateKeys[decision.state])}</p>
          <p
            className="shared-wording"
            lang={view.language}
            dir="auto"
            data-long={decision.wording.length > 400}
          >
            {decision.wording}
          </p>
          {decision.former.length > 0 && (
            <div className="shared-former">
              <h2>{t('shared.former')}</h2>
              <ol lang={view.language}>
                {decision.former.slice(0, 4).map(({ at, wording }) => (
                  <li key={at + wording}>
                    <time dateTime={at}>
                      {t('shared.until', { hour: formats.hour(at, view.zone) })}
                    </time>
                    <span dir="auto">{wording}</span>
                  </li>
                ))}
              </ol>
            </div>
          )}
        </section>
      )}
      {(view.speaking !== undefined || view.next.length > 0) && (
        <footer className="shared-floor">
          {view.speaking !== undefined && <b>{t('shared.speaking', { name: view.speaking })}</b>}
          {view.next.length > 0 && <span>{t('shared.next', { names: view.next.join(', ') })}</span>}
        </footer>
      )}
    </main>
  );
}
