import type { ReportStyle } from '../../domain/style/report-style';
import { plainLetterhead, serifLook, usualPage } from './looks';
import { phrasesOf } from './style-phrases';
import { markedKinds, usualAnnexes, usualDecisionNumber, usualNextMeetings } from './usual-rules';

/** A summary in the order of the agenda, under its numbers, with agenda and participants in annexes. */
export const agendaOrdered: ReportStyle = {
  id: 'agenda-ordered',
  version: 1,
  name: 'Summary in agenda order',
  source: 'meeting',
  page: usualPage,
  look: serifLook,
  letterhead: plainLetterhead,
  titleBlock: [
    { text: 'cycleLine', as: 'line', align: 'start' },
    { text: 'groupLine', as: 'title', align: 'start' },
  ],
  parts: [
    { type: 'title' },
    { type: 'generated', slot: 'opening' },
    { type: 'generated', slot: 'structure' },
    { type: 'opening' },
    {
      type: 'sections',
      headings: [
        { level: 1, marker: '1', from: 'agenda', text: '{label} - {title}' },
        { level: 2, marker: 'a)', from: 'agenda', text: '{label} {title}' },
      ],
      subItems: 'listed',
      together: 'headings',
      whenEmpty: 'bare',
    },
    { type: 'closing' },
    usualNextMeetings,
    { type: 'line', text: 'endLine', align: 'start' },
    usualAnnexes,
  ],
  formats: { date: 'long', hour: 'usual', ordinal: 'words' },
  nameForms: {},
  names: { speaker: 'full', officers: 'full' },
  speech: { attribution: 'predicate', bold: false },
  people: [
    {
      roles: ['chair', 'co-chair'],
      each: 'role',
      label: 'roleLabel',
      layout: 'inline',
      form: 'full',
    },
    { each: 'category', label: 'categoryLabel', layout: 'lines', form: 'surnameFirst' },
    { label: 'othersLabel', layout: 'lines', form: 'surnameFirst' },
    { attendance: ['apologies'], label: 'apologiesLabel', layout: 'lines', form: 'surnameFirst' },
  ],
  kinds: markedKinds,
  decisionNumber: usualDecisionNumber,
  phrases: phrasesOf('agenda-ordered'),
};
