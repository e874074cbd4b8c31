import type { ReportStyle } from '../../domain/style/report-style';
import { plainLetterhead, serifLook, usualPage } from './looks';
import { phrasesOf } from './style-phrases';
import { usualAnnexes, usualDecisionNumber, usualPeople } from './usual-rules';

/** A report in continuously numbered paragraphs without headings; decisions are sentences of the text. */
export const numberedParagraphs: ReportStyle = {
  id: 'numbered-paragraphs',
  version: 1,
  name: 'Report in numbered paragraphs',
  source: 'meeting',
  page: usualPage,
  look: { ...serifLook, justified: true },
  letterhead: plainLetterhead,
  titleBlock: [
    { text: 'meetingTitle', as: 'title', align: 'centre' },
    { text: 'dateLine', as: 'line', align: 'centre' },
    { text: 'reportTitle', as: 'subtitle', align: 'centre' },
  ],
  parts: [
    { type: 'title' },
    { type: 'generated', slot: 'opening' },
    { type: 'opening' },
    {
      type: 'sections',
      headings: [],
      subItems: 'notListed',
      together: 'joined',
      whenEmpty: 'omit',
    },
    { type: 'closing' },
    { type: 'nextMeetings', text: 'nextMeetingSentence' },
    usualAnnexes,
  ],
  paragraphNumbers: { marker: '1.', parts: ['generated', 'opening', 'sections', 'closing'] },
  formats: { date: 'long', hour: 'usual', ordinal: 'words' },
  nameForms: {},
  names: { speaker: 'titled', first: 'withFunction', officers: 'titled' },
  speech: { attribution: 'predicate', bold: false },
  people: usualPeople,
  kinds: {},
  decisionNumber: usualDecisionNumber,
  phrases: phrasesOf('numbered-paragraphs'),
};
