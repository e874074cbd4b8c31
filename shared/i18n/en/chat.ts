/** The chat in the tray. */
export const chat = {
  list: 'Chat messages',
  add: 'Add a chat message',
  addHint: 'Name: message, or paste several',
  unknown: 'Somebody',
  added: {
    one: '{count} message added.',
    other: '{count} messages added.',
  },
  empty: 'No messages yet. Type “Name: message” and Enter, or paste the chat as often as you like.',
  stateNew: 'new',
  stateQueued: 'queued',
  stateReadOut: 'read out',
  stateAnswered: 'answered',
  stateNoted: 'noted',
  stateSetAside: 'set aside',
  stateRedacted: 'redacted',
  redactedText: 'Redacted',
  tookPoint: 'Taken into the item as a key point.',
  tookQuestion: 'Taken into the item as a question.',
  tookLinks: 'Its links are output documents of the item.',
  keys: 'K key point, Y question, D links as documents. Q queued, R read out, A answered, N noted, S set aside, X redacted. Enter goes to its note.',
} as const;
