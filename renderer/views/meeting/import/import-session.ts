import type { ImportAnswers, ImportOutcome, PersonQuestion } from './import-job';

/** How far an import has come. */
export type ImportSession =
  /** Nothing is chosen or pasted yet. */
  | { readonly type: 'start' }
  | { readonly type: 'reading'; readonly name: string }
  | {
      readonly type: 'read';
      readonly name: string;
      readonly outcome: ImportOutcome;
      readonly answers: ImportAnswers;
      /** Every question about people, the answered ones included. */
      readonly asked: readonly PersonQuestion[];
      /** The outcome is of earlier answers; that of these is being made. */
      readonly isOld: boolean;
    };

/** The answers before a person has said anything. */
export const noAnswers: ImportAnswers = { people: new Map(), replace: new Set() };
