import { useEffect, useRef } from 'react';
import { useMeeting, useOpenMeeting } from './session/use-meeting';
import { useWords } from '../../state/use-words';
import '../../editor/editor.css';

/** The one continuous text of the meeting, in the middle of the page. */
export function NotesPage() {
  const open = useOpenMeeting();
  const { t } = useWords();
  const { language } = useMeeting();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    open.show(place.current);
    open.focus();
    const flush = () => void open.journal.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      open.show(null);
    };
  }, [open]);

  return (
    <main className="notes" data-pane="">
      <div
        ref={place}
        className="meeting-page"
        data-pane-start=""
        contentEditable={open.canEdit}
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-readonly={!open.canEdit}
        aria-label={t('page.notes')}
        lang={language}
        spellCheck={false}
        onBlur={() => void open.journal.flush()}
      />
    </main>
  );
}
