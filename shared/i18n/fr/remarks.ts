import type { remarks as english } from '../en/remarks';
import type { Translation } from '../message';

/** What the readers of files found strange, in French. */
export const remarks: Translation<typeof english> = {
  encoding:
    'Le fichier ne dit pas comment ses lettres sont codées ; il a été lu comme {what}. Regardez les accents dans les noms.',
  joiningByCells:
    'L’en-tête « {what} » n’est pas connu ; d’après ses cellules, il a été pris pour les arrivées.',
  leavingByCells:
    'L’en-tête « {what} » n’est pas connu ; d’après ses cellules, il a été pris pour les départs.',
  leavesFirst: '« {what} » part avant d’arriver ; seule l’arrivée est gardée.',
  sameName:
    '« {what} » y est deux fois sans adresse : un second appareil ou un homonyme. Les deux lignes sont gardées.',
  unknownAction:
    '« {what} » n’est ni une arrivée ni un départ dans une langue connue ici ; la personne est gardée, l’heure non.',
  unreadTime: '« {what} » n’est pas une heure lisible ; elle reste inconnue.',
  otherDay: 'Le fichier est du {what}, la réunion du {other}. Vérifiez que c’est le bon fichier.',
  loose: 'Cette ligne n’appartient à rien : « {what} ».',
  looseWords: 'Ces mots n’ont pas de temps et ont été laissés de côté : « {what} ».',
  badTimes: 'Les temps « {what} » sont illisibles ; les mots ont été placés au plus près.',
  tooManyMessages:
    'Les {what} derniers dépassent ce qu’un fichier peut contenir et ont été laissés de côté.',
  tooManyRows: 'Seules les {what} premières lignes ont été lues.',
  tooLarge:
    'Ce fichier a {what} Mo, plus que ce qui est lu. Choisissez le fichier enregistré par la plateforme, ou coupez-le en parties.',
  guessed:
    '{what} réactions ne disent pas à quoi elles répondent ; chacune a été rattachée au message précédent.',
  noZone: 'L’heure n’indique aucun fuseau. Elle a été lue dans {what}.',
  zonesDiffer:
    'Le fichier donne à « {what} » une autre heure ce jour-là que {other}. Le nom du fuseau a été suivi.',
  definedZone:
    'Le fuseau « {what} » n’est défini que dans le fichier. L’heure est donnée dans {other}.',
  offsetOnly:
    'Du fuseau « {what} », on ne connaît que {other}. Vérifiez l’heure ; c’est peut-être l’heure d’été.',
  unknownZone:
    'Le fuseau « {what} » n’est pas connu. L’heure a été lue dans {other} ; vérifiez-la.',
  noSuchZone: 'Il n’y a pas ici de fuseau « {what} » ; donnez-en un tel que Europe/Zurich ou UTC.',
  calendarLine: 'Cette ligne est illisible et a été laissée de côté : {what}',
  calendarCut: 'Le fichier s’arrête dans la partie qui commence ici ({what}).',
  longAgenda:
    'Ce texte a {what} lignes qui pourraient être des points. Choisissez ou collez l’ordre du jour seul.',
  repetition:
    'La répétition de cet événement n’a pas été comprise ; seules les dates écrites sont proposées.',
  deep: 'Des parties sont imbriquées trop profondément ici et ont été laissées de côté.',
  noText:
    'Ce n’est pas du texte. Ouvrez-le et enregistrez-le en CSV ou en texte brut, puis choisissez ce fichier.',
  noItem: 'Il n’y a ici aucune ligne qui pourrait être un point.',
  noNames: 'Aucune ligne ne dit qui l’a écrite : ce n’est pas une conversation lisible.',
};
