import { isOpen } from '../../../../shared/acts/open-interval';
import type { Passage } from '../../../../shared/last-time/last-time';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Sheet } from '../../../ui/sheet';
import { meetingTitle } from '../../library/meeting-title';
import { dueWords, stateKeys, statusKeys } from '../actions/task-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { placeName } from '../summary/place-name';
import './last-time.css';
import { useLastTime } from './use-last-time';

/** The most notes of one meeting that are shown. */
const mostNotes = 12;

/** Beside the item at the caret, or the open one: what earlier meetings noted, decided and left open on it. */
export function LastTimeSheet({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenMeeting();
  const { route } = useApp();
  const words = useWords();
  const { t } = words;
  const meeting = useMeeting();
  const caret = useStore(open.section);
  const section = meeting.sections.find(({ id }) => id === caret) ?? meeting.sections.find(isOpen);
  const found = useLastTime(section?.id ?? 'opening');

  return (
    <Sheet title={t('lastTime.title')} closeLabel={t('common.close')} onClose={onClose}>
      <div className="last-time">
        {section === undefined ? (
          <p className="pane-empty">{t('lastTime.noItem')}</p>
        ) : (
          <p className="last-time-about">
            {t('lastTime.about', { item: placeName(meeting, section.id, t) })}
          </p>
        )}
        <div role="status">
          {section !== undefined && found.type === 'looking' && <p>{t('lastTime.looking')}</p>}
          {found.type === 'noGroup' && <p>{t('lastTime.noGroup')}</p>}
          {found.type === 'failed' && <p>{found.reason}</p>}
          {section !== undefined && found.type === 'found' && found.passages.length === 0 && (
            <p>{t('lastTime.nothing')}</p>
          )}
        </div>
        {section !== undefined &&
          found.type === 'found' &&
          found.passages.map((passage) => {
            const { path } = passage;
            return (
              <section key={passage.meeting.id} className="last-time-meeting">
                <h3>
                  {meetingTitle(passage.meeting, words)}
                  {passage.meeting.date !== undefined && (
                    <small>{words.formats.day(passage.meeting.date)}</small>
                  )}
                </h3>
                <PassageParts passage={passage} />
                {path !== undefined && (
                  <Button
                    look="quiet"
                    onPress={() => route.set({ type: 'meeting', path, ...firstNote(passage) })}
                  >
                    {t('lastTime.goThere')}
                  </Button>
                )}
              </section>
            );
          })}
      </div>
    </Sheet>
  );
}

function firstNote({ decisions, notes }: Passage): { readonly note?: string } {
  const [first] = [...decisions, ...notes];
  return first === undefined ? {} : { note: first.id };
}

function PassageParts({ passage }: { readonly passage: Passage }) {
  const words = useWords();
  const { t } = words;
  const { decisions, notes, actions } = passage;
  const isOpenAction = ({ status }: Passage['actions'][number]) =>
    status === 'open' || status === 'inProgress';
  const left = actions.filter(isOpenAction);
  const done = actions.filter((one) => !isOpenAction(one));
  const rest = notes.length - mostNotes;
  const lineOf = ({ id, text, owners, due, status }: Passage['actions'][number]) => (
    <li key={id}>
      {text}
      <small>
        {[
          owners,
          due === undefined ? '' : dueWords(due, words),
          status === 'open' ? '' : t(statusKeys[status]),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
    </li>
  );
  return (
    <>
      {decisions.length > 0 && (
        <>
          <h4>{t('lastTime.decided')}</h4>
          <ul>
            {decisions.map(({ id, number, text, state }) => (
              <li key={`${id}${text}`}>
                {number !== undefined && <b>{number} </b>}
                {text}
                {state !== 'adopted' && <small>{t(stateKeys[state])}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h4>{t('lastTime.open')}</h4>
          <ul>{left.map(lineOf)}</ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <h4>{t('lastTime.done')}</h4>
          <ul>{done.map(lineOf)}</ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h4>{t('lastTime.notes')}</h4>
          <ul>
            {notes.slice(0, mostNotes).map(({ id, speakers, text }) => (
              <li key={id}>
                {speakers !== '' && <b>{speakers}: </b>}
                {text}
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="pane-hint">{t('lastTime.more', { count: rest })}</p>}
        </>
      )}
    </>
  );
}
