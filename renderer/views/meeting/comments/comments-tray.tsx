import { useState } from 'react';
import { allNotes } from '../../../../shared/acts/list-tasks';
import { titleText } from '../../../../shared/acts/agenda-items';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import './comments-tray.css';

/** Comments on notes, in threads, in the order of the page. */
export function CommentsTray() {
  const open = useOpenMeeting();
  const { preferences, info } = useApp();
  const { author } = useStore(preferences.store);
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const here = useStore(open.note);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const notes = new Map(allNotes(meeting).map((note, index) => [note.id, { note, index }]));
  const threads = (meeting.threads ?? []).toSorted(
    (one, other) => (notes.get(one.note)?.index ?? 0) - (notes.get(other.note)?.index ?? 0),
  );

  const add = () => {
    const text = typed.trim();
    if (text === '' || here === undefined) return;
    open.changeFacts('facts', (frame) => ({
      ...frame,
      threads: [
        ...(frame.threads ?? []),
        {
          id: open.createId('thread'),
          note: here,
          comments: [
            {
              id: open.createId('comment'),
              author: author || t('tasks.you'),
              at: open.now(),
              text,
            },
          ],
        },
      ],
    }));
    setTyped('');
  };
  const resolve = (id: string) =>
    open.changeFacts('facts', (frame) => ({
      ...frame,
      threads: (frame.threads ?? []).map((thread) => {
        if (thread.id !== id) return thread;
        const { resolved, ...rest } = thread;
        return resolved === undefined ? { ...rest, resolved: { at: open.now() } } : rest;
      }),
    }));

  return (
    <div className="tray-page">
      {open.canEdit && (
        <div className="tray-head">
          <input
            className="field-input"
            data-pane-start=""
            aria-label={t('tasks.addComment')}
            placeholder={t('tasks.addComment')}
            disabled={here === undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </div>
      )}
      <div className="tray-scroll">
        {threads.length === 0 && <p className="pane-empty">{t('tasks.noComments')}</p>}
        {threads.length > 0 && (
          <PickList
            label={t('tasks.comments')}
            chosen={chosen}
            onChoose={setChosen}
            onEnter={(id) => {
              const note = threads.find((thread) => thread.id === id)?.note;
              if (note !== undefined) open.goTo({ type: 'note', id: note });
            }}
            onKey={(event, id) => {
              if (letterOf(event) !== 'R' || !open.canEdit) return false;
              resolve(id);
              return true;
            }}
            lines={threads.map((thread) => ({
              id: thread.id,
              content: (
                <span className="thread" data-resolved={thread.resolved !== undefined}>
                  <span className="thread-place">
                    {titleText(notes.get(thread.note)?.note.content ?? [])}
                  </span>
                  {thread.comments.map((comment) => (
                    <span key={comment.id} className="thread-comment">
                      <b>{comment.author}</b>
                      {comment.at !== undefined && (
                        <time>{formats.moment(comment.at, info.zone)}</time>
                      )}
                      <span>{comment.text}</span>
                    </span>
                  ))}
                  {thread.resolved !== undefined && <i>{t('tasks.resolved')}</i>}
                </span>
              ),
            }))}
          />
        )}
      </div>
      {threads.length > 0 && <p className="pane-hint pane-foot">{t('tasks.commentKeys')}</p>}
    </div>
  );
}
