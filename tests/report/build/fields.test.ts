import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../shared/domain/next-meeting';
import { groupFacts } from '../../builders/group';
import { collectedReport, meeting } from '../../builders/meeting';
import { participant, person } from '../../builders/people';
import { buildLines } from './build-lines';

type Content = Parameters<typeof meeting>[0];

const lineOf = (template: string) => ({
  parts: [{ type: 'line', text: 'own', align: 'start' } as const],
  phrases: { en: { own: template }, fr: { own: template } },
});

function print(template: string, more: Content = {}, language = 'en'): string | undefined {
  return buildLines(meeting(more), { style: lineOf(template), language })[0];
}

const inZurich = (more: Partial<Schedule> = {}): Content => ({
  schedule: { date: '2030-12-06', zone: 'Europe/Zurich', ...more },
});

describe('stretches of days', () => {
  const days = (lastDate: string, format = 'd MMMM yyyy', language = 'en') =>
    print(`{meeting.dates:${format}}`, inZurich({ lastDate }), language);

  test('say once what both days share', () => {
    expect(days('2030-12-09')).toBe('6–9 December 2030');
    expect(days('2030-12-09', 'MMMM d, yyyy')).toBe('December 6–9, 2030');
    expect(days('2030-12-09', 'EEEE d MMMM')).toBe('Friday 6 – Monday 9 December');
  });

  test('name both months and both years where they differ', () => {
    expect(days('2031-01-02')).toBe('6 December 2030 – 2 January 2031');
    expect(
      print(
        '{meeting.dates:d MMMM yyyy}',
        inZurich({ date: '2030-11-06', lastDate: '2030-12-06' }),
      ),
    ).toBe('6 November – 6 December 2030');
  });

  test('are one day where the last is the first or not known', () => {
    expect(days('2030-12-06')).toBe('6 December 2030');
    expect(print('{meeting.dates:d MMMM yyyy}', inZurich())).toBe('6 December 2030');
  });

  test('are told with words between in languages that do', () => {
    const template =
      '[du {meeting.fromDate:long} au {meeting.lastDate:long}|le {meeting.date:long}]';
    expect(print(template, inZurich({ lastDate: '2030-12-09' }), 'fr')).toBe(
      'du 6 au 9 décembre 2030',
    );
    expect(print(template, inZurich(), 'fr')).toBe('le 6 décembre 2030');
  });
});

describe('hours', () => {
  test('leave out the minutes in brackets at a full hour', () => {
    const at = (start: string) => print('{meeting.start:h[:mm] aaaa}', inZurich({ start }));
    expect([at('14:00'), at('14:30')]).toEqual(['2 p.m.', '2:30 p.m.']);
  });

  test('in UTC go with the day in UTC', () => {
    const template = '{meeting.datesUtc:d MMMM} at {meeting.startUtc:HH:mm} UTC';
    const schedule = { date: '2030-03-25', start: '21:00', zone: 'America/New_York' };
    expect(print(template, { schedule })).toBe('26 March at 01:00 UTC');
    expect(print('{meeting.datesUtc:d MMMM}', inZurich())).toBe('6 December');
  });

  test('name their zone by id, city, abbreviation, offset or in full', () => {
    const zone = (format: string) => print(`{meeting.zone${format}}`, inZurich({ start: '10:00' }));
    expect(['', ':city', ':short', ':offset', ':long'].map(zone)).toEqual([
      'Europe/Zurich',
      'Zurich',
      'CET',
      'UTC+1',
      'Central European Standard Time',
    ]);
  });

  test('of the meeting as it was held are those of its zone', () => {
    const held = { started: '2030-12-06T09:05:30Z', ended: '2030-12-06T11:42:00Z' };
    const template = '{meeting.started:HH:mm}–{meeting.ended:HH:mm} ({meeting.endedUtc:HH:mm} UTC)';
    expect(print(template, { ...inZurich(), held })).toBe('10:05–12:42 (11:42 UTC)');
  });
});

test('an ordinal is printed in words, figures or Roman, capital and feminine where asked', () => {
  const forms = ['words', 'Words', 'numeral', 'figures', 'roman'];
  expect(forms.map((form) => print(`{meeting.ordinal:${form}}`))).toEqual([
    'sixteenth',
    'Sixteenth',
    '16th',
    '16',
    'XVI',
  ]);
  const seat = { series: 'series-regular', ordinal: 1 };
  expect(print('{meeting.ordinal:words-feminine}', { seat }, 'fr')).toBe('première');
});

test('the year of a cycle is the one in its name, not that of the meeting', () => {
  const seat = (name: string) => ({
    seat: { series: 'series-regular', ordinal: 2, cycle: { id: 'c', name } },
  });
  expect(print('[{cycle.year}|{cycle.name}]', seat('FUW 2029'))).toBe('2029');
  expect(print('[{cycle.year}|{cycle.name}]', seat('Second phase'))).toBe('Second phase');
});

test('who may have the recording is said only where there is one', () => {
  const group = groupFacts({ recordingPolicy: 'Members may ask for it.' });
  const template = '[{recording.access}|nothing]';
  const recording = { id: 'r', parts: [] };
  expect(print(template, { group })).toBe('nothing');
  expect(print(template, { group, recordings: [recording] })).toBe('Members may ask for it.');
  expect(print(template, { group, recordings: [{ ...recording, access: 'Open.' }] })).toBe('Open.');
  expect(print(template, { group, recordings: [{ ...recording, consent: 'refused' }] })).toBe(
    'nothing',
  );
});

test('the minutes before were adopted as they stand, as corrected, or not yet', () => {
  const template =
    '[{previous.asTheyStand:}as they stand|{previous.asCorrected:}with {previous.corrections}|{previous.notYet:}not yet|unknown]';
  const minutes = (adopted: 'asTheyStand' | 'asCorrected' | 'notYet') => ({
    previousMinutes: { adopted, corrections: 'one date' },
  });
  expect([
    print(template, minutes('asTheyStand')),
    print(template, minutes('asCorrected')),
    print(template, minutes('notYet')),
    print(template),
  ]).toEqual(['as they stand', 'with one date', 'not yet', 'unknown']);
});

describe('people', () => {
  const [ann, bo, cy] = [person('Ann', 'Lee'), person('Bo', 'Ek'), person('Cy', 'Ott')];
  const attending = [
    participant(ann, { roles: ['co-chair', 'host', 'moderator'] }),
    participant(bo, { roles: ['co-chair'] }),
    participant(cy, { attendance: 'apologies' as const }),
  ];
  const content = { attending, people: [ann, bo, cy] };

  test('are found by role and by attendance', () => {
    expect(print('{people.co-chair}', content)).toBe('Ann Lee and Bo Ek');
    expect(print('{people.apologies:surnameFirst}', content)).toBe('Ott, Cy');
    expect(print('[{people.chair}|nobody]', content)).toBe('nobody');
  });

  test('hold two roles at once, or the field is missing', () => {
    expect(print('{people.host+moderator}', content)).toBe('Ann Lee');
    expect(print('[{people.co-chair+host}|not the same]', content)).toBe('not the same');
  });

  test('are named with the office they hold besides, which is named once', () => {
    expect(print('{people.host:withRole}', content)).toBe('co-chair Ann Lee');
    expect(print('the {people.co-chair:office}', content)).toBe('the host');
    expect(print('the {people.moderator:office}', content)).toBe('the co-chair');
  });
});

test('a collected report says how its meetings were held where they were held alike', () => {
  const template = '{meetings.count:words} [{meetings.modality} ]meetings';
  const report = (...modalities: ('virtual' | 'hybrid')[]) =>
    collectedReport({
      meetings: modalities.map((modality, index) => ({ id: `m-${String(index)}`, modality })),
    });
  const style = lineOf(template);
  expect(buildLines(report('virtual', 'virtual', 'virtual'), { style })).toEqual([
    'three virtual meetings',
  ]);
  expect(buildLines(report('virtual', 'hybrid'), { style })).toEqual(['two meetings']);
});
