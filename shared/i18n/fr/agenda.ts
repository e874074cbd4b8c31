import type { agenda as english } from '../en/agenda';
import type { Translation } from '../message';

/** The agenda's pane in French. */
export const agenda: Translation<typeof english> = {
  empty:
    'Pas encore d’ordre du jour. Les notes peuvent être prises quand même ; un ordre du jour ajouté plus tard les répartit.',
  untitled: 'Point sans titre',
  stateOpen: 'ouvert',
  stateDone: 'traité',
  stateDeferred: 'reporté',
  stateWithdrawn: 'retiré',
  together: 'traité avec {items}',
  plannedHour: 'heure prévue',
  timeUsed: '{used} sur {allotted}',
  add: 'Ajouter un point',
  paste: 'Coller un ordre du jour',
  keys: 'Entrée y va. {up} et {down} le déplacent, Alt avec → et ← l’imbrique, D le reporte, T le traite avec le précédent, Suppr le retire.',
  deferred: '« {title} » est reporté.',
  notDeferred: '« {title} » est de nouveau à l’ordre du jour.',
  removed:
    '« {title} » n’est plus à l’ordre du jour ; ses notes restent au point précédent. Annuler le rétablit.',
  added: {
    one: '{count} point est à l’ordre du jour.',
    many: '{count} de points sont à l’ordre du jour.',
    other: '{count} points sont à l’ordre du jour.',
  },
  addCount: {
    one: 'Ajouter {count} point',
    many: 'Ajouter {count} de points',
    other: 'Ajouter {count} points',
  },
  offerSort: 'Des notes ont été prises avant.',
  sort: 'Répartir les notes',
  pasteTitle: 'Ordre du jour à partir d’un texte',
  text: 'Ordre du jour en texte',
  textHint: 'Collez-le ou tapez-le ; Ctrl+Entrée ajoute les points.',
  textExample: '1. Accueil (5 min)\n2. Rapports (Anne Lé)\n   a) Secrétariat\n   b) Groupes',
  result: 'Points obtenus',
  nothingYet: 'Les points apparaissent ici.',
};
