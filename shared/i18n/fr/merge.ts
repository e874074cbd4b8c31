import type { merge as english } from '../en/merge';
import type { Translation } from '../message';

/** Autres copies d’une réunion ouverte, et notes à deux rédactions. */
export const merge: Translation<typeof english> = {
  act: 'Fusion avec une autre copie',
  file: 'Fusionner avec un autre fichier…',
  takeCopies: 'Fusionner les copies à côté de ce fichier',
  next: 'Aller à la note suivante à deux rédactions',
  keepThis: 'Garder cette rédaction',
  keepOther: 'Garder l’autre rédaction',
  keepBoth: 'Garder les deux rédactions',
  elsewhere: 'Fusionné à {hour} avec des modifications faites ailleurs : {what}.',
  withFile: 'Fusionné avec {file} : {what}.',
  nothing: '{file} ne contient rien qui ne soit déjà ici.',
  added: {
    one: '{count} note ajoutée',
    many: '{count} de notes ajoutées',
    other: '{count} notes ajoutées',
  },
  changed: {
    one: '{count} note modifiée',
    many: '{count} de notes modifiées',
    other: '{count} notes modifiées',
  },
  removed: {
    one: '{count} note supprimée',
    many: '{count} de notes supprimées',
    other: '{count} notes supprimées',
  },
  wordings: {
    one: '{count} note à deux rédactions',
    many: '{count} de notes à deux rédactions',
    other: '{count} notes à deux rédactions',
  },
  facts: 'd’autres données',
  dismiss: 'Fermer',
  undecided: {
    one: '{count} note dit autre chose dans une autre copie. Les deux rédactions sont gardées ; seule la première est exportée.',
    many: '{count} de notes disent autre chose dans une autre copie. Les deux rédactions sont gardées ; seule la première est exportée.',
    other:
      '{count} notes disent autre chose dans une autre copie. Les deux rédactions sont gardées ; seule la première est exportée.',
  },
  noneUndecided: 'Aucune note n’a deux rédactions.',
  notHere: 'Cette note n’a qu’une rédaction.',
  nextShort: 'Suivante',
  other: 'Autre rédaction : {words}',
  deletedThere: 'Supprimée dans une autre copie',
  decidedThis: 'Cette rédaction est gardée.',
  decidedOther: 'L’autre rédaction est gardée.',
  decidedBoth: 'Les deux rédactions sont gardées, l’une sous l’autre.',
  copies: {
    one: 'Un programme de synchronisation a laissé {count} copie de cette réunion à côté de son fichier : {files}.',
    many: 'Des programmes de synchronisation ont laissé {count} de copies de cette réunion à côté de son fichier : {files}.',
    other:
      'Des programmes de synchronisation ont laissé {count} copies de cette réunion à côté de son fichier : {files}.',
  },
  mergeCopies: 'Fusionner',
  noCopies: 'Il n’y a pas de copie de cette réunion à côté de son fichier.',
  copiesMoved: {
    one: '{count} copie a été déplacée dans la corbeille de la bibliothèque.',
    many: '{count} de copies ont été déplacées dans la corbeille de la bibliothèque.',
    other: '{count} copies ont été déplacées dans la corbeille de la bibliothèque.',
  },
  bringBack: 'La remettre',
  previewTitle: 'Fusionner avec {file}',
  previewIntro: 'Ce qui viendra de ce fichier :',
  previewNothing: 'Ce fichier ne contient rien qui ne soit déjà ici.',
  previewUndo: 'Une seule annulation reprend tout. L’autre fichier reste tel quel.',
  confirm: 'Fusionner',
  cancel: 'Annuler',
};
