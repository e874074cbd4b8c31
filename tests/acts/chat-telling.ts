import { createCountingIdSource } from '../../shared/base/ids';
import type { ChatPlace } from '../../shared/acts/chat';
import { importChat } from '../../shared/acts/import-chat';
import type { ChatAnswers } from '../../shared/acts/chat-answers';
import type { ChatImport } from '../../shared/acts/import-chat';
import type { Meeting } from '../../shared/domain/meeting';
import { readChat } from '../../shared/importers/chat/read-chat';
import { meeting } from '../builders/meeting';

/** Where an import of a test happens: ids that count, an hour after the meeting, nobody known. */
export function place(more: Partial<ChatPlace> = {}): ChatPlace {
  return {
    createId: createCountingIdSource(),
    now: '2026-09-23T12:00:00.123Z',
    personOf: () => undefined,
    ...more,
  };
}

/** A meeting of 23 September 2026 in UTC. */
export function september(more: Parameters<typeof meeting>[0] = {}): Meeting {
  return meeting({ schedule: { date: '2026-09-23', zone: 'UTC' }, ...more });
}

/** Imports a text as it is pasted or saved; a text without messages changes nothing. */
export function imported(
  into: Meeting,
  text: string,
  answers: ChatAnswers = {},
  where: ChatPlace = place(),
): ChatImport {
  const read = readChat(text);
  if (!read.ok) throw new Error(read.messages.map((message) => message.text).join(' '));
  return importChat(into, read.value, answers, where);
}

/** The chat of a meeting as lines: hour, who and what, the message answered, reactions, handling and section. */
export function chatOf({ chat = [] }: Meeting): readonly string[] {
  return chat.map((message) =>
    [
      message.at === undefined ? '' : `${message.at.slice(11, 19)} `,
      `${message.from}: ${message.text.replaceAll('\n', ' / ')}`,
      message.replyTo === undefined
        ? ''
        : ` ^${chat.findIndex(({ id }) => id === message.replyTo)}`,
      ...(message.reactions ?? []).map(({ emoji, count }) => ` ${emoji}${count}`),
      message.handling === 'new' ? '' : ` [${message.handling}]`,
      message.section === undefined ? '' : ` #${message.section}`,
      message.private === true ? ' (private)' : '',
    ].join(''),
  );
}
