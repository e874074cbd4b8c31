import type { ImportAnswers } from './import-job';

/** What the part of each kind of file needs: its preview, what was answered, and the way to answer. */
export interface PartProps<Preview> {
  readonly preview: Preview;
  readonly answers: ImportAnswers;
  readonly onAnswer: (more: Partial<ImportAnswers>) => void;
}
