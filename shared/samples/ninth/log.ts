import type { Clock } from '../../base/dates';
import type { Log, LogEntry } from '../../domain/log';
import type { Party } from '../../domain/party';
import { createNoteWriter, momentOn } from '../build/notes';
import { persons } from '../build/parties';
import { ninthDay as day } from './notes-writer';

const author = 'Sorcha Ní Dhubhshláine';
const write = createNoteWriter('w9-log', day, author);

/** A line as it was typed: number, hour, section, state, words, and who spoke. */
function line(
  number: number,
  clock: Clock,
  section: string,
  state: LogEntry['state'],
  words: string,
  speakers: readonly Party[] = [],
): LogEntry {
  const id = `l${number}`;
  const note =
    speakers.length === 0
      ? write.text(id, clock, words)
      : write.says(id, clock, speakers, words, { attribution: 'colon' });
  return { id: `w9-${id}`, at: momentOn(day, clock), author, section, note, state };
}

/** The notes of the ninth meeting as typed, frozen when the summary was begun. */
export const ninthLog: Log = {
  frozen: '2026-05-13T15:04:00Z',
  entries: [
    line(1, '13:06', 'w9-s1', 'used', 'agenda ok, + Ordava outage as 6. app demo withdrawn'),
    line(
      2,
      '13:08',
      'w9-s1',
      'used',
      'min 8th: comments open till 20/5. actions: 5 done, 1 open, 1 dropped (recordings)',
    ),
    line(
      3,
      '13:13',
      'w9-s2',
      'used',
      '11 pages to 6. nothing given up, much said twice',
      persons('nguyen'),
    ),
    line(
      4,
      '13:17',
      'w9-s2a',
      'used',
      'art by art. 1-3 fine. 4 no brackets: free, delivery cost only for checked series. 6 goes to expl notes',
    ),
    line(5, '13:26', 'w9-s2a', 'used', 'silence till 3 June as decided in April'),
    line(6, '13:29', 'w9-s2a', 'used', 'drafting call Wed 27 May, ok', persons('elouazzani')),
    line(7, '13:31', 'w9-s2b', 'used', '3 conditions: reason, end date, ??', persons('stanojevic')),
    line(
      8,
      '13:38',
      'w9-s2b',
      'used',
      '2 am, stayed for this. asker must not decide when it is over',
      persons('fakatava'),
    ),
    line(
      9,
      '13:41',
      'w9-s2b',
      'used',
      'board of 5 (7?), one from downstream',
      persons('okwuosa', 'quispe'),
    ),
    line(10, '13:44', 'w9-s2b', 'used', 'Kim (which?): will lapsed ones be shown'),
    line(
      11,
      '13:52',
      'w9-s2b',
      'used',
      'AGREED: 3 yrs, renewal w/ reasons in public 30 days before, appeal. Ordava reserves',
    ),
    line(12, '13:54', 'w9-s2b', 'used', '30 days same as operators’ guide', persons('isikoglu')),
    line(13, '13:55', 'w9-s2b', 'used', 'one page on register entry, Çiğdem + Đorđe, 5 June'),
    line(
      14,
      '13:58',
      'w9-s3',
      'used',
      'clause read out, 38 words: station, hour, nothing else',
      persons('hoogerhuys'),
    ),
    line(
      15,
      '14:07',
      'w9-s4',
      'used',
      'first edition out 7 May, 1302 st., gaps: contacts 31, curves 1/3, names',
      persons('thorvaldsdottir'),
    ),
    line(16, '14:18', 'w9-s5', 'used', '23 alerts, median 9 min vs 50', persons('alsawwaf')),
    line(
      17,
      '14:21',
      'w9-s5',
      'unused',
      'question whether night alerts counted separately: yes, slower by 4 min',
      persons('alsawwaf'),
    ),
    line(18, '14:30', 'w9-s5', 'unused', 'second trial maybe with sirens', persons('isikoglu')),
    line(19, '14:47', 'w9-s8', 'dropped', 'somebody’s dog'),
  ],
};
