import type { ChatMessage } from '../../../../shared/domain/chat-message';

/** What a line says of its message, in words. */
export interface ChatLineProps {
  readonly message: ChatMessage;
  readonly state: string;
  /** Whom it answers, and that it is private. */
  readonly about: string;
  readonly hour: string;
  readonly text: string;
  /** Its reactions, each with its number. */
  readonly said: readonly string[];
}

/** A message of the chat as a line of the tray. */
export function ChatLine({ message, state, about, hour, text, said }: ChatLineProps) {
  return (
    <span className="chat-message" data-handling={message.handling}>
      <span className="chat-head">
        <b>{message.from}</b>
        <time>{hour}</time>
        {state !== '' && <i>{state}</i>}
      </span>
      {about !== '' && <span className="chat-about">{about}</span>}
      <span className="chat-text">{text}</span>
      {said.length > 0 && <span className="chat-reactions">{said.join('  ')}</span>}
    </span>
  );
}
