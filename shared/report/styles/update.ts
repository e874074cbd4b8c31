import type { ReportStyle } from '../../domain/style/report-style';
import { plainLetterhead, sansLook, usualPage } from './looks';
import { phrasesOf } from './style-phrases';
import {
  markedKinds,
  usualAnnexes,
  usualDecisionNumber,
  usualPeople,
  usualNextMeetings,
} from './usual-rules';

/** An update of a group to its parent body: addressee and occasion, then what was done, goes on and is planned. */
export const update: ReportStyle = {
  id: 'update',
  version: 1,
  name: 'Update to the parent body',
  source: 'collected',
  page: usualPage,
  look: { ...sansLook, titleSize: 22, headingSizes: [15, 12, 10.5] },
  letterhead: plainLetterhead,
  titleBlock: [
    { text: 'collectedTitle', as: 'title', align: 'start' },
    { text: 'occasionLine', as: 'subtitle', align: 'start' },
  ],
  parts: [
    { type: 'title' },
    {
      type: 'sections',
      headings: [
        { level: 1, marker: 'none', from: 'position', text: '{title}' },
        { level: 2, marker: 'none', from: 'position', text: '{title}' },
        { level: 3, marker: 'none', from: 'position', text: '{title}' },
      ],
      subItems: 'notListed',
      together: 'joined',
      whenEmpty: 'bare',
    },
    usualNextMeetings,
    { type: 'line', text: 'endLine', align: 'start' },
    usualAnnexes,
  ],
  formats: { date: 'long', hour: 'usual', ordinal: 'words' },
  nameForms: {},
  names: { speaker: 'full', officers: 'full' },
  speech: { attribution: 'predicate', bold: false },
  people: usualPeople,
  kinds: markedKinds,
  decisionNumber: usualDecisionNumber,
  phrases: phrasesOf('update'),
};
