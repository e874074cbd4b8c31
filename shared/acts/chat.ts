import type { Instant } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import { isSafeLink } from '../base/links';
import { collapseSpace } from '../base/text';
import type { ChatHandling, ChatMessage } from '../domain/chat-message';
import type { Inline } from '../domain/inline';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';

/** What new messages and notes need from around them. */
export interface ChatPlace {
  readonly createId: IdSource;
  readonly now: Instant;
  /** Who writes under a name, where that is known. */
  readonly personOf: (name: string) => Id | undefined;
}

const address = /https?:\/\/[^\s<>"'«»]+[^\s<>"'«».,;:!?)\]]/gu;

/** The web addresses in a message. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(address)].map(([found]) => found).filter(isSafeLink);
}

/** Says what has become of a message; the same once more makes it new again. */
export function handleMessage<Facts extends Pick<Meeting, 'chat'>>(
  facts: Facts,
  message: Id,
  handling: ChatHandling,
): Facts {
  return changeMessage(facts, message, (found) => ({
    ...found,
    handling: found.handling === handling ? 'new' : handling,
  }));
}

/** "In the chat" in the language of a report, in brackets behind what was written there. */
const inTheChat: Readonly<Record<string, string>> = {
  en: 'in the chat',
  fr: 'dans la discussion en ligne',
  es: 'en el chat',
  ru: 'в чате',
  ar: 'في الدردشة',
  zh: '在聊天中',
};

/**
 * Takes a message into a section, or the opening part, as a key point or question with its author and
 * "in the chat". The note names the message as its source and the message names the note.
 */
export function takeMessage(
  meeting: Meeting,
  message: Id,
  kind: 'keyPoint' | 'question',
  section: Id | undefined,
  place: ChatPlace,
): Meeting {
  const found = meeting.chat?.find(({ id }) => id === message);
  if (found === undefined) return meeting;
  const language = meeting.language.split('-')[0] ?? 'en';
  const note: Note = {
    id: place.createId('note'),
    meaning: { kind },
    shape: { type: 'paragraph' },
    level: 0,
    speakers: [authorOf(found, place)],
    attribution: 'colon',
    content: [
      ...linked(collapseSpace(found.text)),
      words(` (${inTheChat[language] ?? 'in the chat'})`),
    ],
    begun: place.now,
    sources: [{ type: 'chat', message }],
  };
  return taken(meeting, found, [note], section);
}

/** Makes the links of a message output documents of a section, or of the opening part. */
export function takeLinks(
  meeting: Meeting,
  message: Id,
  section: Id | undefined,
  place: ChatPlace,
): Meeting {
  const found = meeting.chat?.find(({ id }) => id === message);
  const links = found === undefined ? [] : linksIn(found.text);
  if (found === undefined || links.length === 0) return meeting;
  const notes = links.map((link): Note => ({
    id: place.createId('note'),
    meaning: { kind: 'outputDocument', document: { link } },
    shape: { type: 'paragraph' },
    level: 0,
    content: [{ type: 'text', text: link, link }],
    begun: place.now,
    sources: [{ type: 'chat', message }],
  }));
  return taken(meeting, found, notes, section);
}

function authorOf({ person, from }: ChatMessage, { personOf }: ChatPlace): Party {
  const known = person ?? personOf(from);
  return known === undefined
    ? { type: 'unresolved', text: from }
    : { type: 'person', person: known };
}

function taken(
  meeting: Meeting,
  message: ChatMessage,
  notes: readonly Note[],
  section: Id | undefined,
): Meeting {
  const changed = changeMessage(meeting, message.id, (found) => ({
    ...found,
    handling: 'noted',
    notes: [...(found.notes ?? []), ...notes.map(({ id }) => id)],
  }));
  return addNotes(changed, notes, section);
}

/** Adds notes at the end of a section, or of the opening part where there is no such section. */
export function addNotes(
  meeting: Meeting,
  notes: readonly Note[],
  section: Id | undefined,
): Meeting {
  const at = meeting.sections.findIndex(({ id }) => id === section);
  const found = meeting.sections[at];
  if (found === undefined) {
    const part = section === 'closing' ? 'closing' : 'opening';
    const old = meeting[part];
    return { ...meeting, [part]: { ...old, notes: [...old.notes, ...notes] } };
  }
  const next = { ...found, notes: [...found.notes, ...notes] };
  return { ...meeting, sections: meeting.sections.with(at, next) };
}

function changeMessage<Facts extends Pick<Meeting, 'chat'>>(
  facts: Facts,
  id: Id,
  change: (message: ChatMessage) => ChatMessage,
): Facts {
  return {
    ...facts,
    chat: (facts.chat ?? []).map((message) => (message.id === id ? change(message) : message)),
  };
}

function words(text: string): Inline {
  return { type: 'text', text };
}

function linked(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const [link] = match;
    if (!isSafeLink(link)) continue;
    if (match.index > from) pieces.push(words(text.slice(from, match.index)));
    pieces.push({ type: 'text', text: link, link });
    from = match.index + link.length;
  }
  if (from < text.length) pieces.push(words(text.slice(from)));
  return pieces;
}
