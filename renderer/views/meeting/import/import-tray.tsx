import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { ImportBody } from './import-body';
import { ImportStart } from './import-start';
import type { Import } from './use-import';
import './import.css';

/** Where the cursor begins: at the questions, at the button, or at what may be said where nothing can be imported. */
const starts = ['[data-import-list] [role="listbox"]', '[data-import-start]:enabled', '.select'];

/** An import under way, in the place of the tray: choosing, reading, or what it would do; typing goes on beside it. */
export function ImportTray({ running }: { readonly running: Import }) {
  const { t } = useWords();
  const { session, cancel } = running;
  const place = useRef<HTMLElement>(null);
  const step = session?.type;
  useEffect(() => {
    // The cursor comes along only where it is in here: somebody may have gone on writing meanwhile.
    const here = place.current;
    const cursor = document.activeElement;
    if (here === null || (cursor !== document.body && !here.contains(cursor))) return;
    const [first] = starts.flatMap((start) => here.querySelector<HTMLElement>(start) ?? []);
    first?.focus();
  }, [step]);
  if (session === undefined) return null;
  const name = session.type === 'start' || session.name === '' ? undefined : session.name;
  return (
    <section ref={place} className="import" aria-label={t('imports.title')}>
      <div className="import-head">
        <h2 className="import-title">
          {session.type === 'start' ? t('imports.title') : (name ?? t('imports.pasted'))}
        </h2>
        <IconButton icon={X} label={t('imports.cancel')} onPress={cancel} />
      </div>
      {session.type === 'start' && <ImportStart running={running} />}
      {session.type === 'reading' && (
        <div className="import-scroll">
          <p role="status">
            {name === undefined ? t('imports.readingPasted') : t('imports.reading', { name })}
          </p>
          <progress className="import-progress" aria-label={t('imports.tab')} />
          <div>
            <Button data-import-start="" data-pane-start="" onPress={cancel}>
              {t('imports.stop')}
            </Button>
          </div>
        </div>
      )}
      {session.type === 'read' && <ImportBody running={running} session={session} />}
    </section>
  );
}
