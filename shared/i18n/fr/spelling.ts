import type { spelling as english } from '../en/spelling';
import type { Translation } from '../message';

/** Spelling: marks, jumps, and words that are taken as right. */
export const spelling: Translation<typeof english> = {
  next: 'Aller à la faute d’orthographe suivante',
  suggest: 'Proposer des orthographes pour le mot sous le curseur',
  addToGroup: 'Ajouter aux mots du groupe',
  addToOwn: 'Ajouter à mes mots',
  ignore: 'Ignorer dans cette réunion',
  found: '{word}\u00A0: faute {number} sur {count}',
  none: 'Aucune faute d’orthographe.',
  notHere: 'Le mot sous le curseur est bien orthographié.',
  off: 'L’orthographe est désactivée dans les préférences.',
  noDictionary: 'Il n’y a pas de dictionnaire pour la langue de cette réunion.',
  addedToGroup: '«\u00A0{word}\u00A0» fait maintenant partie des mots du groupe.',
  addedToOwn:
    '«\u00A0{word}\u00A0» fait maintenant partie de vos mots\u00A0; cette réunion n’a pas de groupe de la bibliothèque.',
  ignored: '«\u00A0{word}\u00A0» n’est plus signalé dans cette réunion.',
  check: 'Signaler les fautes d’orthographe',
  checkHint:
    'Dans la langue de la réunion, choisie parmi ses données\u00A0: anglais (britannique ou américain), français, espagnol et russe. Le texte dans d’autres langues n’est pas vérifié. Rien ne quitte cet ordinateur.',
  words: 'Mes mots',
  wordsHint:
    'Un par ligne. Ils sont justes dans chaque réunion\u00A0; les mots d’un groupe sont parmi ses réglages.',
  language: 'Orthographe',
  languageAuto: 'Selon le groupe et la langue',
};
