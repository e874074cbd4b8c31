import type { keys as english } from '../en/keys';
import type { Translation } from '../message';

/** Names of keys in French. */
export const keys: Translation<typeof english> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Maj',
  enter: 'Entrée',
  escape: 'Échap',
  space: 'Espace',
  backspace: 'Retour arrière',
  delete: 'Suppr',
  home: 'Début',
  end: 'Fin',
  pageUp: 'Page préc.',
  pageDown: 'Page suiv.',
  problemUnknown:
    'Cette touche ne peut pas servir de raccourci. Prenez une lettre, un chiffre ou une touche de fonction.',
  problemTypes:
    'Cette touche sert à écrire sur certains claviers. Maintenez {mod}, ou prenez une touche de fonction.',
  problemBrowser: 'Les navigateurs se réservent cette touche. Prenez-en une autre.',
  problemSystem: 'Votre système se réserve cette touche. Prenez-en une autre.',
};
