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
  suggestions: 'Suggestions',
  otherWording: (words) =>
    words === undefined ? 'Deleted in another copy' : `Other wording: ${words}`,
  due: (due) => (due.type === 'date' ? due.date : due.type),
  dueInFull: (due) => (due.type === 'date' ? due.date : due.type),
  begun: (at, zone, position) =>
    [at, zone, position].filter((part) => part !== undefined).join(' '),
  slash: {
    'kind.keyPoint': 'Key point',
    'kind.decision': 'Decision',
    'kind.action': 'Action',
    'kind.nextStep': 'Next step',
    'kind.question': 'Question',
    'kind.outputDocument': 'Output document',
    'shape.bullet': 'Bullet',
    'shape.number': 'Numbered item',
    'shape.heading': 'Heading',
    'shape.quote': 'Quote',
    'table.insert': 'Table',
    'footnote.insert': 'Footnote',
    'mark.gap': 'Gap',
    'mark.offTheRecordNote': 'Off the record',
  },
};
