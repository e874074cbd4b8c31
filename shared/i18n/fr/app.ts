import type { app as english } from '../en/app';
import type { Translation } from '../message';

/** What the window itself says, in French. */
export const app: Translation<typeof english> = {
  lost: 'L’application derrière cette fenêtre ne répond pas. Ce qui était enregistré est sur le disque. Nouvel essai…',
  refused:
    'Cette fenêtre n’est plus reliée à l’application. Fermez-la et relancez Rapporteur ; ce qui était enregistré est sur le disque.',
  brokenTitle: 'Cet écran n’a pas pu être affiché',
  brokenText:
    'Une erreur s’est produite dans l’application. Ce qui était enregistré est sur le disque. Affichez à nouveau la bibliothèque, ou fermez la fenêtre et relancez Rapporteur.',
  brokenAction: 'Afficher à nouveau la bibliothèque',
  brokenDetails: 'Ce qu’un développeur doit savoir',
  zoomIs: 'Taille {percent} %',
  themeIs: 'Thème : {theme}',
  onTopOn: 'La fenêtre reste au premier plan.',
  onTopOff: 'La fenêtre ne reste plus au premier plan.',
  onTopUnavailable:
    'Une fenêtre de navigateur ne peut pas rester au premier plan. Utilisez l’application de bureau, ou le menu des fenêtres de votre système.',
  aboutTitle: 'À propos de Rapporteur',
  aboutText:
    'Pour rédiger en direct et hors ligne le compte rendu d’une réunion, et le diffuser en document Word. Rapporteur n’utilise jamais le réseau.',
  aboutVersion: 'Version {version}',
  aboutData: 'Ses propres fichiers, comme l’historique et les préférences, se trouvent dans',
  aboutLicense:
    'Logiciel libre sous licence MIT. Les notes sont composées en Source Serif 4 (SIL Open Font License 1.1).',
};
