import type { palette as english } from '../en/palette';
import type { Translation } from '../message';

/** The command palette and the sheet of shortcuts in French. */
export const palette: Translation<typeof english> = {
  title: 'Chercher une commande',
  placeholder: 'Écrivez ce que vous voulez faire',
  commands: 'Commandes',
  none: 'Aucune commande ne s’appelle « {words} ». Essayez un autre de ses mots.',
  count: {
    one: '{count} commande',
    many: '{count} de commandes',
    other: '{count} commandes',
  },
  sheetTitle: 'Raccourcis',
  sheetFilter: 'Chercher un raccourci',
  sheetFilterHint: 'Un mot de la commande, ou sa touche',
  sheetIntro: 'Appuyez sur Entrée sur une commande pour lui donner une autre touche.',
  noKey: 'aucune touche',
  change: 'Changer le raccourci de « {command} »',
  pressKey: 'Appuyez sur la nouvelle touche…',
  pressKeyHelp: 'Échap garde la touche actuelle, Retour arrière laisse la commande sans touche.',
  taken:
    '{key} signifie déjà « {command} ». Appuyez sur une autre touche, ou encore sur la même pour la donner à cette commande.',
  isOwn: 'à vous',
  reset: 'Revenir à la touche habituelle',
  resetAll: 'Rétablir tous les raccourcis',
  resetDone: 'Tous les raccourcis sont comme au début.',
  changed: '« {command} » est maintenant {key}.',
  removed: '« {command} » n’a plus de touche.',
  groupApp: 'Partout',
  groupLibrary: 'Bibliothèque',
  groupMeeting: 'Réunion',
  groupAgenda: 'Points de l’ordre du jour',
  groupNote: 'Notes',
  groupSpeaker: 'Orateurs',
  groupText: 'Texte',
  groupView: 'Fenêtre et volets',
};
