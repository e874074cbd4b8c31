import type { ReportStyle } from '../../domain/style/report-style';
import type { PeopleGroup, StylePart } from '../../domain/style/style-part';

/** What stands around decisions and action items in styles that mark them. */
export const markedKinds: ReportStyle['kinds'] = {
  decision: { before: 'decisionBefore', after: 'decisionAfter' },
  action: { before: 'actionBefore', after: 'actionAfter' },
};

/** The number of a decision in its series: year or cycle, ordinal, and number in the meeting. */
export const usualDecisionNumber = '[{meeting.year}-{meeting.ordinal:figures}/|]{number}';

/** Officers first, then the categories of the group, then all others, then apologies. */
export const usualPeople: readonly PeopleGroup[] = [
  {
    roles: ['chair', 'co-chair'],
    each: 'role',
    label: 'roleLabel',
    layout: 'inline',
    form: 'full',
  },
  { each: 'category', label: 'categoryLabel', layout: 'lines', form: 'surnameFirstAffiliation' },
  { label: 'othersLabel', layout: 'lines', form: 'surnameFirstAffiliation' },
  {
    attendance: ['apologies'],
    label: 'apologiesLabel',
    layout: 'lines',
    form: 'surnameFirstAffiliation',
  },
];

/** The annexes, each on a new page, with Roman numbers. */
export const usualAnnexes: StylePart = {
  type: 'annexes',
  marker: 'I',
  text: 'annexHeading',
  level: 1,
  newPage: true,
};

/** The meetings to come, a line each under a label. */
export const usualNextMeetings: StylePart = {
  type: 'nextMeetings',
  label: { text: 'futureMeetings', place: 'line' },
  text: 'nextMeetingLine',
};
