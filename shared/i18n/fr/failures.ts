import type { failures as english } from '../en/failures';
import type { Translation } from '../message';

/** Why a file could not be opened, saved or written, in French. */
export const failures: Translation<typeof english> = {
  open: '{name} n’a pas pu être ouvert : {reason}.',
  export: '{name} n’a pas pu être écrit : {reason}.',
  reason: 'La cause : {reason}.',
  noSuchFile: 'ce fichier ou ce dossier n’existe plus',
  isFolder: 'c’est un dossier et non un fichier',
  noPermission: 'vous n’en avez pas l’autorisation',
  notPermitted:
    'le système ne le permet pas ; le fichier est peut-être protégé ou en cours d’emploi',
  readOnlyDrive: 'le disque est en lecture seule',
  inUse: 'un autre programme l’utilise',
  diskFull: 'le disque est plein',
  quota: 'votre part du disque est épuisée',
  tooLarge: 'le fichier est trop grand',
  driveError: 'le disque signale une erreur ; il est peut-être défaillant ou débranché',
  driveGone: 'le disque ou le dossier réseau n’est plus là',
  folderGone: 'son dossier n’est plus là',
  noAnswer: 'le disque réseau n’a pas répondu',
  nameTooLong: 'le nom est trop long pour ce disque',
  tooManyFiles: 'trop de fichiers sont ouverts sur cette machine',
  notKept: 'le disque n’a pas rendu ce qui y a été écrit',
  changedMeanwhile: 'un autre programme écrit le fichier en même temps',
  locked: 'le compte rendu est approuvé et ne change que par une correction',
  newerVersion: 'il a été écrit par une version plus récente de Rapporteur',
  damaged: 'il est endommagé et aucune copie saine n’a été trouvée',
  otherFormat: 'ce n’est pas le compte rendu d’une réunion',
  journalFull: 'le disque du dossier propre à l’application est plein',
  journalFailed: 'le dossier propre à l’application ne peut pas être écrit',
};
