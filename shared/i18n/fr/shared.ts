import type { shared as english } from '../en/shared';
import type { Translation } from '../message';

/** What is shown to the group, in French. */
export const shared: Translation<typeof english> = {
  front: 'Montrer la décision au groupe',
  safe: 'Rendre la fenêtre partageable',
  window: 'Ouvrir la fenêtre pour l’écran partagé',
  title: 'Devant le groupe',
  mode: 'Ce qui est montré',
  decision: 'Décision',
  readBack: 'Relecture',
  close: 'Retour aux notes',
  wording: 'Libellé de la décision',
  noDecision: 'Ce point n’a pas encore de décision.',
  write: 'Rédiger une décision',
  former: 'Libellés antérieurs',
  until: 'jusqu’à {hour}',
  putBack: 'Entrée rétablit un libellé antérieur.',
  putBackNow: 'Le libellé antérieur est rétabli.',
  decisions: 'Décisions',
  actions: 'Actions',
  nothing: 'Ce point n’a donné lieu ni à une décision ni à une action.',
  waiting: 'Rien n’est montré pour l’instant.',
  speaking: '{name} a la parole',
  next: 'Ensuite : {names}',
  opened:
    'La fenêtre pour l’écran partagé montre la décision et rien d’autre. Partagez cette fenêtre.',
  isSafe:
    'Partageable : les notes privées, la discussion, les commentaires, le journal et ce qui est hors procès-verbal sont masqués.',
  refused:
    'Ceci pourrait montrer ce que le groupe ne doit pas voir : c’est fermé tant que la fenêtre peut être partagée.',
  leave: 'Tout montrer de nouveau',
  hiddenHere: 'Vous écrivez là où le groupe ne voit rien.',
};
