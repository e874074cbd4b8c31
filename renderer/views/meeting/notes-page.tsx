import { useEffect, useRef, useState } from 'react';
import { SuggestionList } from './text/suggestion-list';
import { FindBar } from './text/find-bar';
import type { FindMode } from './text/find-bar';
import { useMeeting, useOpenMeeting } from './session/use-meeting';
import { useCommands } from '../../state/use-commands';
import { useWords } from '../../state/use-words';
import '../../editor/editor.css';

/** The one continuous text of the meeting, in the middle of the page. */
export function NotesPage() {
  const [findMode, setFindMode] = useState<FindMode>();
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

  useCommands({
    'meeting.find': () => setFindMode('find'),
    ...(open.canEdit ? { 'meeting.replace': () => setFindMode('replace') } : {}),
    'meeting.findNext': () => open.finder.visit('next'),
    'meeting.findPrevious': () => open.finder.visit('previous'),
  });

  return (
    <main className="notes" data-pane="">
      {findMode !== undefined && (
        <FindBar
          key={findMode}
          mode={findMode}
          onClose={() => {
            setFindMode(undefined);
            open.focus();
          }}
        />
      )}
      <div className="notes-scroll">
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
          onBlur={() => {
            open.suggestions.close();
            void open.journal.flush();
          }}
        />
      </div>
      <SuggestionList />
    </main>
  );
}
