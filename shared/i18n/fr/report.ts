import type { report as english } from '../en/report';
import type { Translation } from '../message';

/** The export dialog in French. */
export const report: Translation<typeof english> = {
  title: 'Exporter le compte rendu',
  sendable: 'Une copie à envoyer est écrite : {name}',
  formats: 'Formats',
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  html: 'Page web (HTML)',
  markdown: 'Markdown',
  text: 'Texte simple pour courriel',
  variant: 'Exemplaire',
  clean: 'Exemplaire propre',
  review: 'Exemplaire de relecture, avec commentaires et numéros de paragraphe',
  decisions: 'Décisions et actions seulement',
  item: 'Extrait d’un point',
  unattributed: 'Sans attribution',
  whichItem: 'Point de l’ordre du jour',
  style: 'Style de compte rendu',
  changeStyle: 'Modifier les styles de compte rendu…',
  language: 'Langue du compte rendu',
  paper: 'Page',
  start: 'Écrire les fichiers',
  writing: 'Écriture…',
  writingFormat: 'Écriture : {format}…',
  done: {
    one: '{count} fichier est écrit.',
    many: '{count} de fichiers sont écrits.',
    other: '{count} fichiers sont écrits.',
  },
  openFile: 'Ouvrir {name}',
  showFile: 'Montrer {name} dans son dossier',
  show: 'Montrer dans le dossier',
};
