import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { buildRegister } from '../../shared/registers/build-register';
import { actionEntries, nextMeetingEntries } from '../../shared/registers/register-calendar';
import { writeCalendar } from '../../shared/registers/write-calendar';
import { writeActionsCsv, writeDecisionsCsv } from '../../shared/registers/write-register-csv';
import { meeting, section } from '../builders/meeting';
import { action, decision } from '../builders/notes';
import { testWords } from './register-words';

const secret = { offTheRecord: true } as const;
const ours = meeting({
  sections: [
    section(
      'Work; and, more',
      action(
        '=HYPERLINK("x")\nwith a tail of very many words in Ελληνικά, so that its line is folded.',
        {
          owners: [{ type: 'organisation', name: 'Secretariat, Geneva' }],
          due: { type: 'date', date: '2030-04-10' },
        },
      ),
      action('Hidden', {}, secret),
      action('Over', { status: 'done' }),
      decision('Meet "monthly", always.', { basis: { type: 'noObjection' } }),
      decision('Hidden too', {}, secret),
    ),
  ],
});
const register = buildRegister([ours]);

test('the actions are a table without what is off the record, and no cell is a formula', () => {
  expect(writeActionsCsv(register.actions, register, testWords)).toBe(
    [
      '\ufeffAction,Owners,Due,Status,Meeting,Date,Item,Reported,Reported in',
      '"\'=HYPERLINK(""x"") with a tail of very many words in Ελληνικά, so that its line is folded.","Secretariat, Geneva",2030-04-10,open,No. 16,2030-03-25,"Work; and, more",,',
      'Over,,,done,No. 16,2030-03-25,"Work; and, more",,',
      '',
    ].join('\r\n'),
  );
});

test('the decisions are a table with number and how they were reached', () => {
  expect(writeDecisionsCsv(register.decisions, register, testWords)).toBe(
    [
      '\ufeffNumber,Decision,Status,Reached by,Meeting,Date,Item,Supersedes,Superseded by',
      '2030-16/1,"Meet ""monthly"", always.",adopted,no objection,No. 16,2030-03-25,"Work; and, more",,',
      '',
    ].join('\r\n'),
  );
});

test('open actions and meetings to come are a calendar that another program reads back', () => {
  const entries = [
    ...actionEntries(register.actions, register, testWords),
    ...nextMeetingEntries(
      [
        {
          id: 'next-1',
          when: { date: '2030-11-04', start: '23:00', end: '00:30', zone: 'Europe/Zurich' },
          link: 'https://meet.example.org/17',
          tentative: true,
        },
        { id: 'next-2', when: { date: '2030-12-02', lastDate: '2030-12-03', zone: 'UTC' } },
        { id: 'next-3', when: { date: '2030-01-01', zone: 'UTC' } },
        { id: 'next-4' },
      ],
      'Meeting of the group',
      '2030-04-01',
    ),
  ];
  const text = writeCalendar(entries, '2030-04-01T10:00:00.000Z');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
  expect(text).not.toContain('Hidden');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const values = (component: ICAL.Component, ...names: readonly string[]) =>
    names.map((name) => String(component.getFirstPropertyValue(name) as unknown));
  expect(
    calendar.getAllSubcomponents('vtodo').map((todo) => values(todo, 'summary', 'due', 'status')),
  ).toEqual([
    [
      '=HYPERLINK("x") with a tail of very many words in Ελληνικά, so that its line is folded.',
      '2030-04-10',
      'NEEDS-ACTION',
    ],
  ]);
  expect(
    calendar
      .getAllSubcomponents('vevent')
      .map((event) => values(event, 'summary', 'dtstart', 'dtend', 'status', 'dtstamp')),
  ).toEqual([
    [
      'Meeting of the group',
      '2030-11-04T22:00:00Z',
      '2030-11-04T23:30:00Z',
      'TENTATIVE',
      '2030-04-01T10:00:00Z',
    ],
    ['Meeting of the group', '2030-12-02', '2030-12-04', 'CONFIRMED', '2030-04-01T10:00:00Z'],
  ]);
});

test('no text of an entry can begin a property of its own', () => {
  const text = writeCalendar(
    [{ type: 'task', uid: 'a@b', title: 'x\r\nATTACH:http://evil', status: 'open' }],
    '2030-04-01T10:00:00Z',
  );
  expect(text).toContain(String.raw`SUMMARY:x\nATTACH:http://evil`);
});
