import { useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { handleMessage, takeLinks, takeMessage } from '../../../../shared/acts/chat';
import { importChat } from '../../../../shared/acts/import-chat';
import { isOpen } from '../../../../shared/acts/open-interval';
import type { ChatHandling, ChatMessage } from '../../../../shared/domain/chat-message';
import { readChat } from '../../../../shared/importers/chat/read-chat';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { personNamed } from '../../../editor/extensions/speakers/find-people';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { ImportButton } from '../import/import-button';
import { isEmptyUndo } from '../parts/is-empty-undo';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { ChatLine } from './chat-line';
import './chat-tray.css';

/** What becomes of a message, by the key that says so. */
const handlings: Readonly<Record<string, ChatHandling>> = {
  Q: 'queued',
  R: 'readOut',
  A: 'answered',
  N: 'noted',
  S: 'setAside',
  X: 'redacted',
};

const handlingWords: Readonly<Record<ChatHandling, PlainKey>> = {
  new: 'chat.stateNew',
  queued: 'chat.stateQueued',
  readOut: 'chat.stateReadOut',
  answered: 'chat.stateAnswered',
  noted: 'chat.stateNoted',
  setAside: 'chat.stateSetAside',
  redacted: 'chat.stateRedacted',
};

/** The meeting's chat: typed or pasted message by message, handled by single keys, taken into the notes by one. */
export function ChatTray() {
  const open = useOpenMeeting();
  const { info, commands } = useApp();
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const messages = meeting.chat ?? [];

  const target = () => open.meeting.get().sections.find(isOpen)?.id ?? open.section.get();
  const place = () => {
    const { people } = open.meeting.get();
    const book = { people, present: new Set<string>() };
    return {
      createId: open.createId,
      now: open.now(),
      personOf: (name: string) => personNamed(name, book)?.id,
    };
  };
  const add = (text: string) => {
    const read = readChat(text);
    if (!read.ok) return;
    const section = target();
    const answers = {
      zone: info.zone,
      unknown: t('chat.unknown'),
      ...(text.includes('\n') ? {} : { isTyped: true as const }),
      ...(section === undefined ? {} : { section }),
    };
    const before = open.meeting.get().chat?.length ?? 0;
    open.change('chat', (all) => importChat(all, read.value, answers, place()).meeting);
    const added = (open.meeting.get().chat?.length ?? 0) - before;
    setChosen(open.meeting.get().chat?.at(-1)?.id);
    setSaid(t('chat.added', { count: added }));
  };
  const lineOf = (message: ChatMessage) => {
    const state = t(handlingWords[message.handling]);
    const isRedacted = message.handling === 'redacted';
    const { replyTo } = message;
    const answered = replyTo === undefined ? undefined : messages.find(({ id }) => id === replyTo);
    const text = isRedacted ? t('chat.redactedText') : message.text;
    const hour = message.at === undefined ? '' : formats.hour(message.at, info.zone);
    const answers = answered === undefined ? '' : t('chat.answers', { name: answered.from });
    const reactions = isRedacted ? [] : (message.reactions ?? []);
    const isPrivate = message.private === true ? t('chat.private') : '';
    const parts = [state, message.from, hour, isPrivate, answers, text];
    const said = reactions.map(({ emoji, count }) => `${emoji} ${count}`);
    return {
      name: [...parts, ...said].filter((part) => part !== '').join(', '),
      state: message.handling === 'new' ? '' : state,
      about: [isPrivate, answers].filter((part) => part !== '').join(' · '),
      hour,
      text,
      said,
    };
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!text.includes('\n')) return;
    event.preventDefault();
    add(text);
  };
  const take = (id: string, kind: 'keyPoint' | 'question') => {
    open.change('chat', (all) => takeMessage(all, id, kind, target(), place()));
    setSaid(t(kind === 'question' ? 'chat.tookQuestion' : 'chat.tookPoint'));
  };
  const onKey = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'Escape') {
      field.current?.focus();
      return true;
    }
    if (!open.canEdit) return false;
    const letter = letterOf(event);
    const handling = handlings[letter];
    if (handling !== undefined) {
      open.changeFacts('chat', (frame) => handleMessage(frame, id, handling));
      const now = open.meeting.get().chat?.find((message) => message.id === id)?.handling;
      setSaid(t(handlingWords[now ?? 'new']));
    } else if (letter === 'K') take(id, 'keyPoint');
    else if (letter === 'Y') take(id, 'question');
    else if (letter === 'D') {
      open.change('chat', (all) => takeLinks(all, id, target(), place()));
      setSaid(t('chat.tookLinks'));
    } else return false;
    return true;
  };

  return (
    <div className="tray-page">
      <div className="tray-head">
        <div className="import-beside">
          <input
            ref={field}
            className="field-input"
            data-pane-start=""
            disabled={!open.canEdit}
            aria-label={t('chat.add')}
            placeholder={t('chat.addHint')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onPaste={onPaste}
            onKeyDown={(event) => {
              if (isEmptyUndo(event, typed)) {
                event.preventDefault();
                commands.run('meeting.undo');
                return;
              }
              if (event.key === 'ArrowDown' && messages.length > 0) {
                event.preventDefault();
                setChosen(chosen ?? messages.at(-1)?.id);
                list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
                return;
              }
              if (event.key !== 'Enter' || typed.trim() === '') return;
              event.preventDefault();
              add(typed);
              setTyped('');
            }}
          />
          {open.canEdit && <ImportButton />}
        </div>
      </div>
      <div className="tray-scroll" ref={list}>
        {messages.length === 0 && <p className="pane-empty">{t('chat.empty')}</p>}
        {messages.length > 0 && (
          <PickList
            label={t('chat.list')}
            chosen={chosen}
            onChoose={setChosen}
            onEnter={(id) => {
              const note = messages.find((message) => message.id === id)?.notes?.[0];
              if (note !== undefined) open.goTo({ type: 'note', id: note });
              else setChosen(id);
            }}
            onKey={onKey}
            lines={messages.map((message) => ({
              id: message.id,
              level: message.replyTo === undefined ? 0 : 1,
              name: () => lineOf(message).name,
              content: () => <ChatLine message={message} {...lineOf(message)} />,
            }))}
          />
        )}
      </div>
      {open.canEdit && messages.length > 0 && (
        <p className="pane-hint pane-foot">{t('chat.keys')}</p>
      )}
      <LiveRegion>{said}</LiveRegion>
    </div>
  );
}
