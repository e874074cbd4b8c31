import type { chat as english } from '../en/chat';
import type { Translation } from '../message';

/** The chat in the tray, in French. */
export const chat: Translation<typeof english> = {
  list: 'Messages',
  add: 'Ajouter un message',
  addHint: 'Nom : message, ou collez-en plusieurs',
  unknown: 'Quelqu’un',
  added: {
    one: '{count} message ajouté.',
    many: '{count} de messages ajoutés.',
    other: '{count} messages ajoutés.',
  },
  empty:
    'Pas encore de message. Tapez « Nom : message » et Entrée, ou collez les messages autant de fois qu’il faut.',
  stateNew: 'nouveau',
  stateQueued: 'en attente',
  stateReadOut: 'lu',
  stateAnswered: 'répondu',
  stateNoted: 'noté',
  stateSetAside: 'écarté',
  stateRedacted: 'caviardé',
  answers: 'répond à {name}',
  private: 'privé',
  redactedText: 'Caviardé',
  tookPoint: 'Repris au point comme point clé.',
  tookQuestion: 'Repris au point comme question.',
  tookLinks: 'Ses liens sont des documents finaux du point.',
  keys: 'K point clé, Y question, D liens en documents. Q en attente, R lu, A répondu, N noté, S écarté, X caviardé. Entrée va à sa note.',
};
