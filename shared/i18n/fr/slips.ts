import type { slips as english } from '../en/slips';
import type { Translation } from '../message';

/** Speaker slips, in French. */
export const slips: Translation<typeof english> = {
  command: 'Rédiger les fiches des orateurs',
  title: 'Fiches des orateurs',
  about:
    'Chaque orateur reçoit ses propres interventions et rien d’autre, dans un courriel à relire et à envoyer. Ce qui est hors procès-verbal ou sans attribution n’y figure pas.',
  none: 'Personne ne parle encore dans les notes : il n’y a rien à confirmer.',
  statements: {
    one: '{count} intervention',
    many: '{count} d’interventions',
    other: '{count} interventions',
  },
  noAddress: 'pas d’adresse électronique',
  write: {
    one: 'Rédiger {count} fiche',
    many: 'Rédiger {count} de fiches',
    other: 'Rédiger {count} fiches',
  },
  written: {
    one: '{count} fiche se trouve dans {folder}.',
    many: '{count} de fiches se trouvent dans {folder}.',
    other: '{count} fiches se trouvent dans {folder}.',
  },
  show: 'Montrer dans le dossier',
  folder: '{meeting} - fiches',
  subject: 'Vos interventions : {meeting}',
  greeting: 'Bonjour {name},',
  opening:
    'Voici ce que les notes de « {meeting} » retiennent de vos interventions. Rien n’est encore publié.',
  closing: 'Merci de confirmer ou de répondre avec vos corrections.',
};
