import type { circulate as english } from '../en/circulate';
import type { Translation } from '../message';

/** Sending a report round, in French. */
export const circulate: Translation<typeof english> = {
  command: 'Diffuser le compte rendu',
  title: 'Diffuser le compte rendu',
  intro:
    'Les fichiers sont écrits à côté de la réunion, avec un courriel que votre messagerie ouvre comme brouillon. Rien n’est envoyé d’ici.',
  files: 'Ce qui est diffusé',
  along: 'Joint également',
  calendar: 'La prochaine réunion, pour les agendas (ICS)',
  calendarNone: 'Aucune réunion n’est annoncée avec une date : il n’y a rien pour les agendas.',
  copy: 'Le fichier de la réunion, en copie à envoyer (.minutes)',
  copyNot:
    'Le fichier de la réunion en dit plus que cet exemplaire du compte rendu : il n’est pas joint.',
  comments: 'Observations jusqu’au',
  commentsHint: 'Par exemple : 8 avril. Laissez vide si aucune observation n’est demandée.',
  commentsWrong: 'Écrivez une date, par exemple 8 avril 2021.',
  markOut: 'Le compte rendu est dès maintenant ouvert aux observations',
  mail: 'Le courriel',
  circle: 'Destinataires',
  nobody: 'Aucun pour l’instant ; à choisir dans la messagerie',
  present: 'Les personnes présentes',
  participants: 'Tous les participants, présents ou non',
  roster: 'La liste du groupe',
  to: 'À',
  toHint: 'Un par ligne : « Ada Okafor <ada@example.org> ».',
  toWrong: '« {text} » n’est pas une adresse à laquelle un courriel peut aller.',
  noAddress: {
    one: '{count} personne n’a pas d’adresse ici.',
    many: '{count} de personnes n’ont pas d’adresse ici.',
    other: '{count} personnes n’ont pas d’adresse ici.',
  },
  subject: 'Objet',
  text: 'Texte',
  anew: 'Récrire le texte',
  keptText: 'Vous avez modifié le texte : il reste tel quel.',
  copyText: 'Copier le texte',
  textCopied: 'Le texte est copié.',
  start: 'Écrire les fichiers et le courriel',
  writingMail: 'Écriture du courriel…',
  stopping: 'Arrêt : ce qui a été écrit est retiré…',
  done: {
    one: '{count} fichier est écrit dans {folder}.',
    many: '{count} de fichiers sont écrits dans {folder}.',
    other: '{count} fichiers sont écrits dans {folder}.',
  },
  mailFile: 'Courriel, à relire et à envoyer',
  calendarFile: 'Prochaine réunion pour les agendas',
  copyFile: 'Copie de la réunion à envoyer',
  openMail: 'Ouvrir le courriel',
};
