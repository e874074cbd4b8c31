import { foldText } from '../../../../shared/base/text';
import type { NoteKind } from '../../../../shared/domain/meaning';

/** The words that, with a colon and a space at the start of a line, say of which kind it is. */
const words: Readonly<Partial<Record<NoteKind, readonly string[]>>> = {
  decision: ['Decision', 'Decided', 'Agreed', 'Décision', 'Décidé', 'Convenu'],
  action: ['Action', 'Action item', 'Action point', 'To do', 'Todo', 'Mesure', 'À faire'],
  nextStep: ['Next step', 'Next steps', 'Prochaine étape', 'Prochaines étapes', 'Suites'],
  outputDocument: [
    'Output',
    'Outputs',
    'Output document',
    'Output documents',
    'Document final',
    'Documents finaux',
  ],
  keyPoint: ['Key point', 'Key points', 'Point clé', 'Points clés'],
  question: ['Question'],
};

const kindsByWord = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.map((word): [string, NoteKind] => [foldText(word), kind as NoteKind]),
  ),
);

/** The kind that a word in front of a colon names, in English or French; none for any other word. */
export function kindOfWord(word: string): NoteKind | undefined {
  return kindsByWord.get(foldText(word));
}
