import { useEffect, useRef, useState } from 'react';
import { SuggestionList } from './text/suggestion-list';
import { FindBar } from './text/find-bar';
import type { FindMode } from './text/find-bar';
import type { OpenMeeting } from './session/open-meeting';
import { useOpenMeeting } from './session/use-meeting';
import { isOpen } from '../../../shared/acts/open-interval';
import { useCommands } from '../../state/use-commands';
import '../../editor/editor.css';
import './notes-page.css';

/** The one continuous text of the meeting, in the middle of the page. */
export function NotesPage() {
  const [findMode, setFindMode] = useState<FindMode>();
  const open = useOpenMeeting();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { page, journal, suggestions } = open;
    place.current?.append(page);
    startWriting(open);
    const flush = () => void journal.flush();
    const leave = () => {
      suggestions.close();
      flush();
    };
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    page.addEventListener('blur', leave);
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      page.removeEventListener('blur', leave);
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      page.remove();
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
      <div ref={place} className="notes-scroll" />
      <SuggestionList />
    </main>
  );
}

/** The caret goes where the meeting is: into the open item, or to the beginning. */
function startWriting(open: OpenMeeting): void {
  const { sections, opening, closing } = open.meeting.get();
  const section = sections.find(isOpen);
  const isBlank = [opening, ...sections, closing].every(({ notes }) => notes.length === 0);
  if (section !== undefined) open.goTo({ type: 'section', id: section.id });
  else if (isBlank) open.goTo({ type: 'section', id: 'opening' });
  else open.goTo({ type: 'heading', id: 'opening' });
}
