import type { checks as english } from '../en/checks';
import type { Translation } from '../message';

/** The check before circulation, in French. */
export const checks: Translation<typeof english> = {
  quotedOffTheRecord:
    'Ces mots sont hors procès-verbal ailleurs : « {words} ». Retirez-les ou marquez-les aussi.',
  twoWordings: 'Deux copies disent autre chose ici : « {words} ». Décidez laquelle reste.',
  unresolvedPerson:
    'Personne n’a dit qui est « {name} ». Choisissez une personne, ou gardez le nom comme fonction ou organe.',
  speakerNotPresent: '{name} parle ici sans figurer parmi les présents.',
  nameSpelling: '« {typed} » s’écrit « {right} » dans la liste des personnes ({name}).',
  samePersonTwice: '« {first} » et « {second} » semblent être une seule personne.',
  doubtLeft: 'Un doute a été marqué et n’est pas levé : « {words} ».',
  gapLeft: 'Il manque quelque chose ici. {time}',
  speechWithoutVerb:
    'Ces mots ne suivent pas le nom de l’orateur : « {words} ». Commencez par un verbe, ou imprimez le nom avec deux-points.',
  decisionWithoutWording: 'Cette décision ne dit encore rien.',
  sameDecisionNumber: 'Deux décisions portent le numéro {number}.',
  actionWithoutOwner: 'Personne n’est chargé de cette action : « {words} ».',
  actionWithoutDue:
    'Cette action n’a pas d’échéance : « {words} ». Donnez-en une, ou « aucune » exprès.',
  dueUnclear: 'L’échéance « {words} » n’est qu’à moitié comprise. Dites quel jour est visé.',
  dueInThePast: 'Cette action était due avant la réunion ({date}) : « {words} ».',
  weekdayDisagrees: '« {text} » est un {weekday}.',
  hoursDisagree: '{first} et {second} ne sont pas le même moment.',
  nextMeetingHour:
    'La prochaine réunion ({date} {hour} {zone}) ne correspond pas à la série. {usual}',
  ordinalDoesNotFollow: 'C’est la réunion {ordinal} de sa série ; {expected} suivrait.',
  placeholderLeft: '« {found} » est resté dans le texte.',
  itemWithoutNotes: 'Rien n’est noté sous « {title} ».',
  unusedLog: {
    one: '{count} ligne du journal n’est ni reprise ni écartée.',
    many: '{count} de lignes du journal ne sont ni reprises ni écartées.',
    other: '{count} lignes du journal ne sont ni reprises ni écartées.',
  },
  chatWaiting: {
    one: '{count} message est encore en attente.',
    many: '{count} de messages sont encore en attente.',
    other: '{count} messages sont encore en attente.',
  },
  overwrittenField: '« {words} » remplace une donnée ({field}) et ne la suit plus.',
  frozenOrder: 'Le paragraphe {number} n’est plus à sa place dans l’exemplaire de relecture.',
  brokenFootnote: 'Une note de bas de page est vide ici : « {words} ».',
  brokenReference: 'Un renvoi ne mène nulle part ici : « {words} ».',
  headingOrder: 'L’intertitre « {words} » saute un niveau.',
  tableSpans: {
    one: 'Un tableau a {count} cellule fusionnée, que les lecteurs d’écran lisent dans le désordre. {words}',
    many: 'Un tableau a {count} de cellules fusionnées, que les lecteurs d’écran lisent dans le désordre. {words}',
    other:
      'Un tableau a {count} cellules fusionnées, que les lecteurs d’écran lisent dans le désordre. {words}',
  },
  imageWithoutAlternative: 'Une image n’a pas de texte pour ceux qui ne la voient pas. {words}',
  usualHour: 'Elle commence d’habitude à {hour}.',
  tab: 'Vérifier',
  list: 'Constats',
  count: {
    one: '{count} point à voir avant la diffusion',
    many: '{count} de points à voir avant la diffusion',
    other: '{count} points à voir avant la diffusion',
  },
  clean: 'Rien à signaler. Le compte rendu peut partir.',
  keys: 'Entrée y mène, F corrige s’il n’y a qu’une façon, X le laisse avec une raison.',
  canFix: 'F corrige',
  fixed: 'Corrigé : {finding}',
  noFix: 'Il y a plusieurs façons de corriger ceci ; c’est à vous de choisir. Entrée y mène.',
  reason: 'Pourquoi cela peut rester',
  reasonHint: 'Entrée garde la raison, Échap annule',
  dismissed: {
    one: '{count} constat laissé tel quel',
    many: '{count} de constats laissés tels quels',
    other: '{count} constats laissés tels quels',
  },
  letStand: 'laissé : {reason}',
  reopened: 'Le constat est de nouveau ouvert.',
  inMeeting: 'Toute la réunion',
  inOpening: 'Le texte d’ouverture du compte rendu',
};
