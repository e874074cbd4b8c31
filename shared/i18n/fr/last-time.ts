import type { lastTime as english } from '../en/last-time';
import type { Translation } from '../message';

/** What earlier meetings said on the item at hand, in French. */
export const lastTime: Translation<typeof english> = {
  title: 'La dernière fois',
  about: 'Réunions précédentes sur {item}',
  notes: 'Noté',
  decided: 'Décidé',
  open: 'En suspens',
  done: 'Fait depuis',
  looking: 'Recherche dans les réunions précédentes…',
  nothing: 'Aucune réunion précédente du groupe n’en a parlé.',
  noGroup:
    'Cette réunion ne fait partie d’aucun groupe de la bibliothèque : il n’y a rien d’antérieur.',
  noItem: 'Placez le curseur dans un point pour voir ce qui en a été dit la dernière fois.',
  goThere: 'Ouvrir cette réunion',
  more: {
    one: 'et {count} autre note',
    many: 'et {count} d’autres notes',
    other: 'et {count} autres notes',
  },
};
