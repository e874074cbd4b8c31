import type { annexes as english } from '../en/annexes';
import type { Translation } from '../message';

/** The annexes of a report, in French. */
export const annexes: Translation<typeof english> = {
  title: 'Annexes du compte rendu',
  none: 'Le compte rendu n’a pas d’annexe. Ajoutez-en une ci-dessous.',
  list: 'Annexes',
  kindParticipants: 'Liste des participants',
  kindDecisions: 'Décisions',
  kindActions: 'Actions à mener',
  kindDocuments: 'Documents produits',
  kindChat: 'Discussion écrite',
  kindAgenda: 'Ordre du jour',
  kindNotes: 'Texte libre',
  ownTitle: 'Titre',
  ownTitleHint: 'À défaut, le style du compte rendu la nomme.',
  words: 'Texte, un paragraphe par ligne',
  rich: 'Elle contient plus que du texte simple, par exemple un tableau, et est imprimée telle quelle.',
  announced: 'Seulement annoncée, envoyée à part',
  landscape: 'En paysage',
  up: 'Monter {name}',
  down: 'Descendre {name}',
  remove: 'Retirer {name}',
  addKind: 'Autre annexe',
  add: 'Ajouter',
  keep: 'Conserver',
};
