import { readChat } from '../../../shared/importers/chat/read-chat';

/** The messages as lines: who, to whom if not everybody, the words, what they answer and the reactions. */
export function told(text: string): readonly string[] {
  const read = readChat(text);
  if (!read.ok) return read.messages.map(({ code }) => code);
  return read.value.messages.map((message) =>
    [
      message.from,
      message.to === undefined ? '' : ` > ${message.to}`,
      message.private === true ? ' (private)' : '',
      `: ${message.text.replaceAll('\n', ' / ')}`,
      message.replyTo === undefined ? '' : ` ^${message.replyTo}`,
      ...message.reactions.map(({ emoji, by }) => ` ${emoji} ${by.join('+')}`),
    ].join(''),
  );
}
