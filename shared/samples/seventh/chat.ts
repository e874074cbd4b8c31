import type { ChatMessage } from '../../domain/chat-message';
import { momentOn } from '../build/notes';
import { seventhDay as day } from './notes-writer';

/** The chat of the seventh meeting. */
export const seventhChat: readonly ChatMessage[] = [
  {
    id: 'w7-m1',
    at: momentOn(day, '14:16', 12),
    from: 'Inma de la Peña (Aqualis)',
    person: 'p-delapena',
    text: '+1 to Đorđe. We read ours at 7 and 19h too.',
    reactions: [{ emoji: '👍', count: 3, by: ['Adaeze', 'Ibu Sulis', 'RV'] }],
    handling: 'noted',
    section: 'w7-s2',
  },
  {
    id: 'w7-m2',
    at: momentOn(day, '14:57', 40),
    from: 'RV | TarangCloud',
    person: 'p-venkata',
    text: 'On rating curves see https://example.org/rating-curves-short',
    links: ['https://example.org/rating-curves-short'],
    handling: 'readOut',
    section: 'w7-s3',
    notes: ['w7-c8'],
  },
  {
    id: 'w7-m3',
    at: momentOn(day, '15:20', 3),
    from: 'cigdem (she/her)',
    person: 'p-isikoglu',
    text: 'Are dam operators’ sirens part of the trial?',
    handling: 'answered',
    section: 'w7-s4',
    notes: ['w7-e4'],
  },
  {
    id: 'w7-m4',
    at: momentOn(day, '15:20', 51),
    from: 'Yared Woldemichael',
    person: 'p-woldemichael',
    text: 'Not so far. Happy to get a proposal.',
    replyTo: 'w7-m3',
    handling: 'noted',
    section: 'w7-s4',
    notes: ['w7-e4'],
  },
];
