import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { addDecision } from '../../../../shared/acts/reword';
import { chooseDecision } from '../../../../shared/shared-screen/build-shared-view';
import { useKeys } from '../../../state/use-keys';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { ReadBack } from '../../shared/read-back';
import '../../shared/shared.css';
import { SaveState } from '../bar/save-state';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { placeName } from '../summary/place-name';
import { DecisionPart } from './decision-part';
import type { Front } from './use-front';
import { useSharedView } from './use-shared-view';
import './front-page.css';

/** In place of the notes: the proposed decision in large type, edited before the group, or what is read back to it. */
export function FrontPage({ front }: { readonly front: Front }) {
  const open = useOpenMeeting();
  const words = useWords();
  const { t } = words;
  const keys = useKeys();
  const meeting = useMeeting();
  const section = useStore(open.section) ?? 'opening';
  const note = useStore(open.note);
  const place = useRef<HTMLElement>(null);
  const { mode, setMode, close } = front;
  const build = useSharedView('readBack');
  const task = mode === 'decision' ? chooseDecision(meeting, { section, note }) : undefined;
  const hasField = task !== undefined && open.canEdit;

  // It covers the whole meeting; what lies under it cannot be reached meanwhile.
  useEffect(() => {
    const own = place.current;
    const others = [...(own?.parentElement?.children ?? [])].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one !== own,
    );
    others.forEach((one) => one.toggleAttribute('inert', true));
    return () => others.forEach((one) => one.toggleAttribute('inert', false));
  }, []);

  // The cursor goes into the wording wherever there is one; a button that was pressed keeps it.
  useEffect(() => {
    const own = place.current;
    const isInside = own?.contains(document.activeElement) === true;
    const field = own?.querySelector<HTMLElement>('textarea');
    (field ?? (isInside ? undefined : own?.querySelector<HTMLElement>('button')))?.focus();
  }, [mode, hasField]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  const write = () => {
    const id = open.createId('note');
    const at = open.now();
    open.change('kind', (all) => addDecision(all, section, { id, at }));
  };
  const modeButton = (own: typeof mode) => (
    <Button look="quiet" aria-pressed={mode === own} onPress={() => setMode(own)}>
      {t(`shared.${own}`)}
    </Button>
  );

  return (
    // Esc leads back from anywhere in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={place}
      className="front"
      data-pane=""
      aria-label={t('shared.title')}
      onKeyDown={onKeyDown}
    >
      <div className="front-bar">
        <div className="front-modes" role="group" aria-label={t('shared.mode')}>
          {modeButton('decision')}
          {modeButton('readBack')}
        </div>
        <SaveState />
        <Button look="quiet" onPress={front.openWindow}>
          {t('shared.window')}
        </Button>
        <IconButton icon={X} label={t('shared.close')} keys={keys('view.shared')} onPress={close} />
      </div>
      <div className="shared front-body">
        <header className="shared-head">
          <h1>{placeName(meeting, section, t)}</h1>
        </header>
        {mode === 'readBack' && <ReadBack view={build(meeting)} words={words} />}
        {mode === 'decision' && task === undefined && (
          <div className="front-none">
            <p className="shared-nothing">{t('shared.noDecision')}</p>
            {open.canEdit && (
              <Button look="primary" onPress={write}>
                {t('shared.write')}
              </Button>
            )}
          </div>
        )}
        {task !== undefined && <DecisionPart task={task} />}
      </div>
    </section>
  );
}
