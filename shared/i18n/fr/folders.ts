import type { folders as english } from '../en/folders';
import type { Translation } from '../message';

/** The folder picker in French. */
export const folders: Translation<typeof english> = {
  chooseFolder: 'Choisir un dossier',
  chooseMeeting: 'Choisir une réunion',
  path: 'Dossier',
  go: 'Y aller',
  up: 'Remonter à {folder}',
  entries: 'Contenu de ce dossier',
  empty: 'Il n’y a pas de dossier ici.',
  emptyMeetings: 'Il n’y a ni dossier ni réunion ici.',
  useFolder: 'Utiliser ce dossier',
  newFolder: 'Nouveau dossier',
  newFolderName: 'Nom du nouveau dossier',
  create: 'Créer',
};
