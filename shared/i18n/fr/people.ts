import type { people as english } from '../en/people';
import type { Translation } from '../message';

/** The participants in the tray, in French. */
export const people: Translation<typeof english> = {
  list: 'Participants',
  checkIn: 'Enregistrer une arrivée',
  checkInHint: 'Quelques lettres, puis Entrée',
  count: '{here} présents sur {all}',
  attended: {
    one: '{count} participant sur {all}',
    many: '{count} de participants sur {all}',
    other: '{count} participants sur {all}',
  },
  quorum: 'quorum de {quorum} atteint',
  noQuorum: 'il manque {missing} pour le quorum de {quorum}',
  enterChecksIn: 'Entrée enregistre l’arrivée de {name}.',
  enterGuest: 'Entrée ajoute {name} comme invité. Une affiliation peut suivre une virgule.',
  empty: 'Personne encore. Tapez un nom, puis Entrée.',
  here: 'présent',
  hereSince: 'depuis {hour}',
  left: 'parti à {hour}',
  expected: 'attendu',
  apologies: 'excusé',
  absent: 'absent',
  already: '{name} est déjà là.',
  checkedIn: '{name} est là, {hour}.',
  checkedOut: '{name} est parti, {hour}.',
  apologised: '{name} est excusé.',
  expectedAgain: '{name} est attendu.',
  observerChanged: '{name} est observateur, ou ne l’est plus.',
  guestAdded: '{name} est là comme invité.',
  keys: 'Dans la liste : Entrée arrivée, L départ, A excusé, X attendu, O observateur.',
};
