import type { writing as english } from '../en/writing';
import type { Translation } from '../message';

/** What the text itself shows and asks while somebody writes. */
export const writing: Translation<typeof english> = {
  dueNextMeeting: 'Prochaine réunion',
  dueNone: 'Sans échéance',
  dueNoneOnPurpose: 'Sans échéance, exprès',
  dueUnclear: 'Pour quand\u00A0?',
  actExpansion: 'développement d’une forme courte',
  expandTerms: 'Développer les termes du glossaire à leur premier emploi, à la frappe',
  begun: '{hour}',
  begunInRecording: '{hour}\n▶ {position}',
  pictureTitle: 'Texte de l’image',
  pictureAlternative: 'Ce qu’elle montre',
  pictureAlternativeHint: 'Pour qui ne peut pas la voir.',
  pictureCaption: 'Légende',
  picture: 'Dire ce que montre une image, et sa légende',
  noPicture: 'Il n’y a pas d’image dans les notes. On en ajoute une en la collant.',
  actPicture: 'texte d’une image',
};
