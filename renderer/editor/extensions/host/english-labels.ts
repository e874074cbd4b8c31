import type { EditorLabels } from '../../host';

/** The page's words in English, where the program gives none. */
export const englishLabels: EditorLabels = {
  page: 'Notes of the meeting',
  kinds: {
    text: 'Text',
    keyPoint: 'Key point',
    statement: 'Statement',
    question: 'Question',
    decision: 'Decision',
    action: 'Action',
    nextStep: 'Next step',
    outputDocument: 'Output document',
  },
  everyone: 'all',
  offTheRecord: 'Off the record',
  notForAttribution: 'Not for attribution',
  gap: 'Gap',
  footnote: 'Footnote',
  footnotePlaceholder: 'footnote',
  doubt: 'Doubtful',
};
