import type { ReportStyle } from '../../domain/style/report-style';
import { plainLetterhead, sansLook, usualPage } from './looks';
import { phrasesOf } from './style-phrases';
import { markedKinds, usualAnnexes, usualDecisionNumber, usualPeople } from './usual-rules';

/**
 * A summary report in lettered sections, each with its output documents, a summary of key points
 * and next steps; the agenda stands before them.
 */
export const sectioned: ReportStyle = {
  id: 'sectioned',
  version: 1,
  name: 'Sectioned summary report',
  source: 'meeting',
  page: usualPage,
  look: sansLook,
  letterhead: plainLetterhead,
  titleBlock: [{ text: 'reportTitle', as: 'title', align: 'start' }],
  parts: [
    { type: 'title' },
    { type: 'generated', slot: 'opening' },
    { type: 'opening' },
    { type: 'generated', slot: 'agendaIntroduction' },
    { type: 'agenda', as: 'dealtWith', label: { text: 'agenda', place: 'line' }, markers: [] },
    {
      type: 'sections',
      headings: [
        { level: 1, marker: 'A.', from: 'position', text: '{label} {title}' },
        { level: 2, marker: '1.', from: 'position', text: '{label} {title}' },
        { level: 3, marker: 'a)', from: 'position', text: '{label} {title}' },
      ],
      subItems: 'notListed',
      together: 'joined',
      gather: [
        {
          kinds: ['outputDocument'],
          label: { text: 'outputDocuments', place: 'line' },
          marker: '1.',
        },
        { kinds: [], label: { text: 'keyPoints', place: 'line' }, marker: 'asWritten' },
        {
          kinds: ['nextStep', 'action'],
          label: { text: 'nextSteps', place: 'runIn' },
          marker: 'asWritten',
        },
      ],
      whenEmpty: 'omit',
    },
    { type: 'closing' },
    {
      type: 'nextMeetings',
      label: { text: 'nextMeeting', place: 'runIn' },
      text: 'nextMeetingSentence',
    },
    usualAnnexes,
  ],
  formats: { date: 'long', hour: 'usual', ordinal: 'words' },
  nameForms: { groupOfficer: '[the Group’s {role} ]{name}' },
  names: { speaker: 'full', officers: 'full' },
  speech: { attribution: 'predicate', bold: false },
  people: usualPeople,
  kinds: { ...markedKinds, action: { after: 'actionAfter' } },
  decisionNumber: usualDecisionNumber,
  phrases: phrasesOf('sectioned'),
};
