import type { Phrases } from './phrase-keys';

/**
 * The fixed phrases of reports in French. `\u00A0` is the no-break space before a colon. Where a
 * fact could be of either gender or begin with a vowel, the phrase does without article.
 */
export const frenchPhrases: Phrases = {
  notes: 'Notes',
  comments: 'Observations',
  commentBy: 'Observation de {name}',
  resolved: 'réglée',
  recordingHere: 'ici',
  pageNumber: '{page}',
  pageOfPages: 'Page {page} sur {pages}',

  draft: 'PROJET',
  draftNumbered: 'PROJET {status.number}',
  draftUntil: 'PROJET – observations jusqu’au {status.until}',
  approvedStatus: 'Approuvé',
  publishedStatus: 'Publié',
  deleted: '\\[supprimé\\]',
  bis: 'bis',
  ter: 'ter',
  quater: 'quater',

  aParticipant: 'un participant',
  aParticipantFrom: 'un participant du groupe «\u00A0{category}\u00A0»',
  everyone: 'tous',
  theRole: '{role}',
  participants: 'Participants',
  listOfParticipants: 'Liste des participants',
  otherParticipants: 'Autres participants',
  apologies: 'Excusés',

  agenda: 'Ordre du jour',
  agendaLabel: 'Ordre du jour\u00A0:',
  keyPoints: 'Résumé des principaux points\u00A0:',
  nextSteps: 'Prochaines étapes\u00A0:',
  outputDocuments: 'Documents issus de la réunion\u00A0:',
  decisions: 'Décisions',
  decisionsLabel: 'Décisions\u00A0:',
  actions: 'Mesures à prendre',
  actionsLabel: 'Mesures à prendre\u00A0:',
  documents: 'Documents',
  chat: 'Observations faites dans la messagerie instantanée',
  mattersArising: 'Suites données à la réunion précédente',
  nextMeeting: 'Prochaine réunion\u00A0:',
  futureMeetings: 'Réunions à venir\u00A0:',
  noNotes: 'Ce point n’a donné lieu à aucun débat.',
  annex: 'Annexe',
  annexHeading: 'Annexe {label}[ – {title}]',
  annexReference: 'annexe {label}',

  decisionBefore: '**Décision[ {decision.number}]\u00A0:** ',
  decisionAfter: '[ ({decision.basis})]',
  actionBefore: '**Mesure à prendre\u00A0:** ',
  // "Échéance" takes a date and "prochaine réunion" alike, which "avant le" would not.
  actionAfter:
    '[ ({action.owners}[, échéance\u00A0: {action.due}|, {action.dueTyped}])| (échéance\u00A0: {action.due})| ({action.dueTyped})]',
  questionBefore: '',
  basisConsensus: 'par consensus',
  basisNoObjection: 'sans objection',
  basisSilence: 'par la procédure d’approbation tacite, jusqu’au {until}',
  basisVote: 'par vote\u00A0: {counts}',
  dueNextMeeting: 'prochaine réunion',
  statusOpen: 'à faire',
  statusInProgress: 'en cours',
  statusDone: 'achevée',
  statusCancelled: 'annulée',

  columnNumber: 'N\u00B0',
  columnDecision: 'Décision',
  columnAction: 'Mesure à prendre',
  columnOwner: 'Responsable',
  columnDue: 'Échéance',
  columnStatus: 'État',
  columnName: 'Nom',
  columnAffiliation: 'Organisme',
  columnRole: 'Fonction',
  columnBasis: 'Mode d’adoption',
  columnItem: 'Point de l’ordre du jour',

  modalityVirtual: 'virtuelle',
  modalityInPerson: 'en présentiel',
  modalityHybrid: 'hybride',

  mailSubject:
    '[{group.shortName} – |{group.name} – ][{meeting.title}|réunion n°\u00A0{meeting.ordinal:figures}|réunion][, {meeting.dates:long}]',
  mailOpening: 'Veuillez trouver ci-joint le compte rendu de la réunion[ du {meeting.dates:long}].',
  mailComments: 'Merci d’envoyer vos observations au plus tard le {comments.until}.',
  mailNoOwner: 'Sans responsable',
};
