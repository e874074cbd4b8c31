import type { CommentThread } from '../../domain/comment-thread';

/** The comments made on the eighth meeting's draft while it is out for comments. */
export const eighthThreads: readonly CommentThread[] = [
  {
    id: 'w8-t1',
    note: 'w8-b2',
    comments: [
      {
        id: 'w8-t1-1',
        author: 'Đorđe Stanojević-Lukić',
        initials: 'ĐS',
        at: '2026-04-24T07:41:00Z',
        text: 'Please say “of the Ordava River Authority”. The reservation is not mine.',
      },
      {
        id: 'w8-t1-2',
        author: 'Sorcha Ní Dhubhshláine',
        initials: 'SN',
        at: '2026-04-24T09:12:00Z',
        text: 'Gladly. “The Ordava River Authority maintained its reservation on the hourly delay.”',
      },
      {
        id: 'w8-t1-3',
        author: 'Nguyễn Thị Thanh Hương',
        initials: 'NH',
        at: '2026-04-24T10:30:00Z',
        text: 'Fine with me.\nI would keep “hourly”, since the daily delay was never in question.',
      },
    ],
  },
  {
    id: 'w8-t2',
    note: 'w8-d3',
    comments: [
      {
        id: 'w8-t2-1',
        author: 'Maria do Céu Teixeira Bragança',
        initials: 'MT',
        at: '2026-04-22T18:02:00Z',
        text: 'Is the customs house accessible by wheelchair?',
      },
      {
        id: 'w8-t2-2',
        author: 'Yared Woldemichael',
        initials: 'YW',
        at: '2026-04-23T06:15:00Z',
        text: 'Yes, from the quay side. We shall say so on the invitation.',
      },
    ],
    resolved: { by: 'Maria do Céu Teixeira Bragança', at: '2026-04-23T17:20:00Z' },
  },
  {
    id: 'w8-t3',
    note: 'w8-g1',
    comments: [
      {
        id: 'w8-t3-1',
        author: 'Lars-Åke Ödegård',
        initials: 'LÖ',
        at: '2026-04-27T11:48:00Z',
        text: '141 years, as it turns out. Nobody had opened the last box.',
      },
    ],
  },
];
