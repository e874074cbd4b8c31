import type { RegisterWords } from '../../shared/registers/register-words';

/** Short English words for the tests. */
export const testWords: RegisterWords = {
  number: 'Number',
  decision: 'Decision',
  action: 'Action',
  owners: 'Owners',
  due: 'Due',
  status: 'Status',
  reached: 'Reached by',
  meeting: 'Meeting',
  date: 'Date',
  item: 'Item',
  reported: 'Reported',
  reportedIn: 'Reported in',
  supersedes: 'Supersedes',
  supersededBy: 'Superseded by',
  everyone: 'all',
  nextMeeting: 'next meeting',
  noDue: 'none',
  statuses: { open: 'open', inProgress: 'in progress', done: 'done', cancelled: 'cancelled' },
  states: {
    proposed: 'proposed',
    adopted: 'adopted',
    amended: 'amended',
    rejected: 'rejected',
    superseded: 'superseded',
  },
  bases: { consensus: 'consensus', noObjection: 'no objection', silence: 'silence', vote: 'vote' },
  meetingName: ({ ordinal, id }) => (ordinal === undefined ? id : `No. ${String(ordinal)}`),
};
