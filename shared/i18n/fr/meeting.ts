import type { meeting as english } from '../en/meeting';
import type { Translation } from '../message';

/** The meeting's page in French. */
export const meeting: Translation<typeof english> = {
  opening: 'Ouverture de la réunion…',
  back: 'Bibliothèque',
  cannotOpen: 'La réunion n’a pas pu être ouverte',
};
