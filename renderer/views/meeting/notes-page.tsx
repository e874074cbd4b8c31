import { useEffect, useRef, useState } from 'react';
import { SpellingPart } from './spelling/spelling-part';
import { SuggestionList } from './text/suggestion-list';
import { FindBar } from './text/find-bar';
import type { FindMode } from './text/find-bar';
import { LinkBar } from './link/link-bar';
import { PictureBar } from './picture/picture-bar';
import { listPictures } from '../../../shared/acts/pictures';
import type { Picture } from '../../../shared/acts/pictures';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { ReadingBar } from './summary/reading-bar';
import type { OpenMeeting } from './session/open-meeting';
import { useOpenMeeting } from './session/use-meeting';
import { isOpen } from '../../../shared/acts/open-interval';
import { useCommands } from '../../state/use-commands';
import '../../editor/editor.css';
import './notes-page.css';

/** What lies above the text; a search asked for again begins anew with the words then selected. */
type Bar =
  | {
      readonly type: 'find';
      readonly mode: FindMode;
      readonly words: string;
      readonly asked: number;
    }
  | { readonly type: 'link'; readonly address: string }
  | { readonly type: 'picture'; readonly picture: Picture };

/** The one continuous text of the meeting, in the middle of the page. */
export function NotesPage({ isSafe }: { readonly isSafe: boolean }) {
  const [bar, setBar] = useState<Bar>();
  const [isReading, setReading] = useState(false);
  const open = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();
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

  const find = (mode: FindMode) => {
    const sought = open.finder.state.peek()?.words ?? '';
    setBar({ type: 'find', mode, words: open.selectedWords() || sought, asked: Date.now() });
  };
  const describe = () => {
    const picture = pictureNear(open);
    if (picture === undefined) toasts.show(t('writing.noPicture'));
    else setBar({ type: 'picture', picture });
  };
  const close = () => {
    setBar(undefined);
    open.focus();
  };
  useCommands({
    'meeting.find': () => find('find'),
    ...(open.canEdit
      ? {
          'meeting.replace': () => find('replace'),
          'text.picture': describe,
          'text.link': () => setBar({ type: 'link', address: open.linkAddress() }),
        }
      : {}),
    'view.readItem': () => setReading(!isReading),
    'meeting.findNext': () => open.finder.visit('next'),
    'meeting.findPrevious': () => open.finder.visit('previous'),
  });

  return (
    <main className="notes" data-pane="">
      {isReading && <ReadingBar onClose={() => setReading(false)} />}
      {/* It would count and select words that are hidden from the group. */}
      {bar?.type === 'find' && !isSafe && (
        <FindBar key={bar.asked} mode={bar.mode} words={bar.words} onClose={close} />
      )}
      {bar?.type === 'picture' && !isSafe && <PictureBar picture={bar.picture} onClose={close} />}
      {bar?.type === 'link' && <LinkBar address={bar.address} onClose={close} />}
      <div ref={place} className="notes-scroll" />
      <SuggestionList />
      <SpellingPart isSafe={isSafe} />
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

/** The picture at the caret, or the nearest one in the caret's section, or the first without words. */
function pictureNear(open: OpenMeeting): Picture | undefined {
  const meeting = open.meeting.get();
  const pictures = listPictures(meeting);
  const note = open.note.get();
  const here = [meeting.opening, ...meeting.sections, meeting.closing].find(({ notes }) =>
    notes.some(({ id }) => id === note),
  );
  const at = here?.notes.findIndex(({ id }) => id === note) ?? 0;
  const near = (here?.notes ?? [])
    .map(({ id }, index) => ({
      picture: pictures.find((one) => one.note === id),
      far: Math.abs(index - at),
    }))
    .filter(({ picture }) => picture !== undefined)
    .toSorted((one, other) => one.far - other.far);
  return near[0]?.picture ?? pictures.find(({ alternative }) => alternative === '') ?? pictures[0];
}
