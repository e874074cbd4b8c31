import { expect, test } from 'vitest';
import type { Meeting } from '../../../shared/domain/meeting';
import { buildMailText } from '../../../shared/report/mail/build-mail-text';
import { agendaOrdered } from '../../../shared/report/styles/agenda-ordered';
import type { ReportVariant } from '../../../shared/report/variant';
import { groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { action, decision, note } from '../../builders/notes';
import { participant, partyOf, person } from '../../builders/people';

const ada = person('Ada', 'Okafor');
const jon = person('Jon', 'Falk');

const rivers = meeting({
  group: groupFacts({
    name: 'Working Group on Rivers',
    shortName: 'Rivers',
    series: [{ id: 'series-regular', name: 'virtual meeting', counts: 'series' }],
  }),
  seat: { series: 'series-regular', ordinal: 16 },
  schedule: { date: '2030-03-21', start: '14:00', end: '15:30', zone: 'UTC' },
  people: [ada, jon],
  attending: [participant(ada), participant(jon)],
  nextMeetings: [
    { id: 'next', when: { date: '2030-04-25', start: '13:00', end: '14:30', zone: 'UTC' } },
  ],
  sections: [
    section(
      'Gauges',
      note('Readings drift.'),
      decision('Readings are taken daily.', { basis: { type: 'consensus' } }),
      decision('Boats are sold.', { state: 'proposed' }),
      action('Write to the board.', {
        owners: [partyOf(ada), partyOf(jon)],
        due: { type: 'date', date: '2030-04-08', typed: '8 April' },
      }),
    ),
    section(
      'Boats',
      action('Hire a boat.', { owners: [partyOf(jon)], due: { type: 'nextMeeting' } }),
      action('Order paint.'),
      action('Sell the net.', { owners: [partyOf(jon)], status: 'done' }),
    ),
  ],
});

interface Wishes {
  readonly language?: string;
  readonly variant?: ReportVariant;
  readonly until?: string;
}

function mailOf(
  source: Meeting,
  { language = 'en', variant = { copy: 'clean' }, until = '' }: Wishes = {},
): { subject: string; text: string } {
  const built = buildMailText(
    { type: 'meeting', meeting: source },
    { style: agendaOrdered, language, variant, ...(until === '' ? {} : { commentsUntil: until }) },
  );
  if (!built.ok) throw new Error(built.messages[0]?.text);
  return built.value;
}

test('a mail tells of decisions, actions by owner, the next meeting and the day for comments', () => {
  expect(mailOf(rivers, { until: '2030-04-01' })).toEqual({
    subject: 'Rivers – meeting no. 16, 21 March 2030 – DRAFT 1',
    text: [
      'The report of the meeting of 21 March 2030 is attached.',
      '',
      'Decisions:',
      '• 2030-16/1: Readings are taken daily. (by consensus)',
      '',
      'Action items:',
      'Ada Okafor',
      '• Write to the board. (by 8 April 2030)',
      'Jon Falk',
      '• Write to the board. (by 8 April 2030)',
      '• Hire a boat. (by the next meeting)',
      'Without an owner',
      '• Order paint.',
      '',
      'Next meeting:',
      '25 April 2030 — 1300 - 1430 UTC',
      '',
      'Please send comments by 1 April 2030.',
      '',
    ].join('\n'),
  });
});

test.each(['en', 'fr', 'es', 'ar', 'zh', 'ru'])('the mail in %s has all its words', (language) => {
  const { subject, text } = mailOf(rivers, { language, until: '2030-04-01' });
  expect([subject, text].join('\n')).not.toMatch(/…|\{|\[|undefined/u);
  expect(text.split('\n\n')).toHaveLength(5);
});

test('a mail without attribution names nobody', () => {
  const { text } = mailOf(rivers, { variant: { copy: 'clean', unattributed: true } });
  expect(text).toContain('A participant\n• Write to the board.');
  expect(text).not.toMatch(/Ada|Okafor|Jon|Falk/u);
});

test('a mail with an extract of one item tells of no other', () => {
  const { text } = mailOf(rivers, { variant: { copy: 'clean', only: { item: 'item-boats' } } });
  expect(text).toContain('Hire a boat.');
  expect(text).not.toContain('Readings are taken daily.');
});

test('a meeting that decided and announced nothing has a short mail', () => {
  expect(mailOf(meeting({ sections: [section('Gauges', note('Readings drift.'))] })).text).toMatch(
    /^The report of the meeting( of [^.]+)? is attached\.\n$/u,
  );
});
