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

/** A progress report over several meetings: purpose, meetings so far, charter, then free sections. */
export const progress: ReportStyle = {
  id: 'progress',
  version: 1,
  name: 'Progress report',
  source: 'collected',
  page: usualPage,
  look: sansLook,
  letterhead: plainLetterhead,
  titleBlock: [
    { text: 'collectedTitle', as: 'title', align: 'start' },
    { text: 'collectedSubtitle', as: 'subtitle', align: 'start' },
  ],
  parts: [
    { type: 'title' },
    { type: 'generated', slot: 'purpose' },
    { type: 'generated', slot: 'meetingsHeld' },
    { type: 'generated', slot: 'charter' },
    {
      type: 'sections',
      headings: [
        { level: 1, marker: 'none', from: 'position', text: '{title}' },
        { level: 2, marker: 'none', from: 'position', text: '{title}' },
      ],
      subItems: 'notListed',
      together: 'joined',
      whenEmpty: 'omit',
    },
    usualNextMeetings,
    usualAnnexes,
  ],
  formats: { date: 'long', hour: 'usual', ordinal: 'words' },
  nameForms: {},
  names: { speaker: 'full', officers: 'full' },
  speech: { attribution: 'predicate', bold: false },
  people: usualPeople,
  kinds: markedKinds,
  decisionNumber: usualDecisionNumber,
  phrases: phrasesOf('progress'),
};
