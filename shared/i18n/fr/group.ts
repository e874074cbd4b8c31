import type { group as english } from '../en/group';
import type { Translation } from '../message';

/** The group's own words and rules in French. */
export const group: Translation<typeof english> = {
  settings: 'Formules et règles du groupe',
  title: '{name} : formules et règles',
  save: 'Enregistrer',
  saved:
    'Les formules et règles de {name} sont enregistrées. Les réunions ouvertes suivront à la prochaine ouverture.',
  chooseFirst: 'Choisissez d’abord un groupe à gauche.',
  wrongLine: 'Chaque ligne demande une forme courte, « = » et ce qu’elle remplace.',
  snippets: 'Formules',
  snippetsHint:
    'Une par ligne : « iec = il est convenu que ». Une espace après la forme courte la développe.',
  glossary: 'Glossaire',
  glossaryHint:
    'Un terme par ligne : « OMM = Organisation météorologique mondiale ». Développé au premier emploi, à la frappe.',
  reportingVerbs: 'Verbes introducteurs',
  reportingVerbsHint: 'Un par ligne, par exemple « a demandé si », « a noté que », « a proposé ».',
  recordingPolicy: 'Enregistrements',
  recordingPolicyHint: 'Qui peut les obtenir, en une phrase des rapports.',
  purpose: 'Objet',
  purposeHint: 'À quoi sert le groupe, comme le disent les rapports d’étape.',
  charter: 'Mandat',
  charterHint: 'Un lien vers le mandat.',
};
