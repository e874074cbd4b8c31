import { expect, test } from 'vitest';
import { buildSlips } from '../../shared/speaker-slips/build-slips';
import { writeSlip } from '../../shared/speaker-slips/write-slip';
import { meeting, section } from '../builders/meeting';
import { bullet, note, statement } from '../builders/notes';
import { partyOf, person } from '../builders/people';
import { offTheRecord, text } from '../builders/text';

const ana = person('Ana', 'Silva', { email: 'ana@example.org' });
const ben = person('Ben', 'Okoro');

const held = meeting({
  attending: [ana, ben],
  opening: [statement(partyOf(ben), 'Welcome.')],
  sections: [
    section(
      'Budget',
      statement(partyOf(ana), [text('The budget is short.'), offTheRecord(' SECRET')]),
      bullet('by a third', 1),
      { ...statement(partyOf(ben), 'asked why.'), attribution: 'predicate' },
      note('The group agreed.'),
      { ...statement(partyOf(ana), 'Not mine in public.'), notForAttribution: true },
      bullet('nor this below it', 1),
      { ...statement(partyOf(ana), 'Both said so.'), speakers: [partyOf(ana), partyOf(ben)] },
    ),
    section(
      { title: 'Delicate', item: { notForAttribution: true } },
      statement(partyOf(ana), 'Hidden speaker.'),
    ),
    section('Plan', statement(partyOf(ana), 'It stands.')),
  ],
});

test('everybody gets their own statements, item by item, and nothing of anybody else’s', () => {
  expect(buildSlips(held)).toEqual([
    {
      person: ben.id,
      name: 'Ben Okoro',
      items: [
        { statements: ['Welcome.'] },
        { title: 'Budget', statements: ['Ben Okoro asked why.', 'Both said so.'] },
      ],
    },
    {
      person: ana.id,
      name: 'Ana Silva',
      address: 'ana@example.org',
      items: [
        { title: 'Budget', statements: ['The budget is short.', 'by a third', 'Both said so.'] },
        { title: 'Plan', statements: ['It stands.'] },
      ],
    },
  ]);
});

test('a slip is a mail to the speaker alone, for a mail program to send', () => {
  const slip = buildSlips(held)[1];
  if (slip === undefined) throw new Error('a slip is missing');
  const words = {
    subject: 'Your statements',
    greeting: (name: string) => `Dear ${name},`,
    opening: 'This is what was noted of what you said.',
    closing: 'Please confirm.',
    outside: 'Outside the agenda',
  };
  const mail = writeSlip(slip, words, { language: 'en', date: '2030-03-25T16:00:00Z' });
  const [, body = ''] = mail.split('base64\r\n\r\n');
  const read = Buffer.from(body.split('\r\n--')[0] ?? '', 'base64').toString('utf8');
  expect(mail).toContain('ana@example.org');
  expect(read.replaceAll('\r\n', '\n')).toBe(
    [
      'Dear Ana Silva,',
      'This is what was noted of what you said.',
      'Budget\n- The budget is short.\n- by a third\n- Both said so.',
      'Plan\n- It stands.',
      'Please confirm.\n',
    ].join('\n\n'),
  );
});
