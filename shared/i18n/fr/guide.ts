import type { guide as english } from '../en/guide';
import type { Translation } from '../message';

/** The short guide in French. */
export const guide: Translation<typeof english> = {
  title: 'Petit guide',
  intro: 'Cinq choses à savoir avant la première réunion.',
  startTitle: 'Commencer tout de suite',
  startText:
    'Dans la bibliothèque, {key} ouvre une réunion en cours, le curseur dans le texte. Titre, ordre du jour et participants peuvent suivre.',
  writeTitle: 'Écrire comme on pense',
  writeText:
    'Une ligne qui commence par « Décision : », « Action : » ou le nom d’un participant suivi de deux-points le devient. Annuler rend exactement ce que vous aviez écrit.',
  itemsTitle: 'Suivre l’ordre du jour',
  itemsText:
    '{next} passe au point suivant. Revenez corriger quand vous voulez ; {return} ramène là où l’écriture s’est arrêtée.',
  findTitle: 'Tout trouver par son nom',
  findText:
    '{palette} trouve n’importe quelle commande. {sheet} montre tous les raccourcis et permet de les changer.',
  keepTitle: 'Rien ne se perd',
  keepText:
    'Chaque ligne est sur le disque en moins d’une seconde, dans des fichiers ordinaires à copier et à envoyer. Rien ne quitte jamais cet ordinateur de soi-même.',
  sample: 'Ouvrir l’exemple',
  close: 'Fermer le guide',
};
