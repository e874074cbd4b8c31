import type { common as english } from '../en/common';
import type { Translation } from '../message';

/** Words that stand on many screens, in French. */
export const common: Translation<typeof english> = {
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler',
  open: 'Ouvrir',
  delete: 'Supprimer',
  clear: 'Effacer',
  moreActions: 'Autres actions pour {name}',
  dismiss: 'Fermer ce message',
  notices: 'Messages',
  resize: 'Largeur de {name}',
};
