import { afterEach, describe, expect, test } from 'vitest';
import type { FormattedPart } from '../../../shared/report/languages/report-language';
import { reportLanguages } from '../../../shared/report/languages/report-languages';
import { reportLanguageOf } from './report-language-of';

/** A date as text, with what is raised between carets. */
function write(code: string, date: string, pattern: string): string {
  const marked = (part: FormattedPart) => (part.raised ? `^${part.text}^` : part.text);
  return reportLanguageOf(code).formatDate(date, pattern).map(marked).join('');
}

describe('a day', () => {
  test.each([
    ['en', '2021-03-25', 'long', '25 March 2021'],
    ['en', '2021-03-05', 'short', '5 Mar 2021'],
    ['en', '2021-03-25', 'MMMM d yyyy', 'March 25 2021'],
    ['en', '2021-03-25', 'EEEE, d MMMM', 'Thursday, 25 March'],
    ['en', '2021-03-25', 'EEE dd/MM/yy', 'Thu 25/03/21'],
    ['en', '2021-03-01', 'do MMMM', '1st March'],
    ['en', '2021-03-15', 'do^ MMMM yyyy', '15^th^ March 2021'],
    ['en', '2021-03-22', "EEEE 'the' do^", 'Monday the 22^nd^'],
    ['fr', '2021-03-25', 'long', '25 mars 2021'],
    ['fr', '2021-03-01', 'long', '1er mars 2021'],
    ['fr', '2021-03-01', 'do^ MMMM yyyy', '1^er^ mars 2021'],
    ['fr', '2021-03-02', 'do^ MMMM yyyy', '2 mars 2021'],
    ['fr', '2021-08-05', 'short', '05/08/2021'],
    ['fr', '2021-02-25', "EEEE d MMM, 'l''an' yyyy", "jeudi 25 févr., l'an 2021"],
    ['es', '2021-03-25', 'long', '25 de marzo de 2021'],
    ['es', '2021-03-25', 'short', '25/03/2021'],
    ['es', '2021-03-01', "EEEE do^ 'de' MMMM", 'lunes 1.º de marzo'],
    ['ar', '2021-03-25', 'long', '25 آذار/مارس 2021'],
    ['ar', '2021-01-25', 'EEEE، d MMMM yyyy', 'الاثنين، 25 كانون الثاني/يناير 2021'],
    ['ar', '2021-07-25', 'short', '25/07/2021'],
    ['zh', '2021-03-25', 'long', '2021年3月25日'],
    ['zh', '2021-03-25', 'short', '2021-03-25'],
    ['zh', '2021-03-25', 'M月do EEEE', '3月25日 星期四'],
    ['ru', '2021-03-25', 'long', '25 марта 2021 года'],
    ['ru', '2021-03-05', 'short', '05.03.2021'],
    ['ru', '2021-03-25', 'LLLL yyyy', 'март 2021'],
    ['ru', '2021-03-25', 'EEEE, do MMMM', 'четверг, 25 марта'],
  ])('in %s, %s as "%s" is "%s"', (code, date, pattern, expected) => {
    expect(write(code, date, pattern)).toBe(expected);
  });

  test('keeps a raised suffix apart and neighbours of the same height together', () => {
    expect(reportLanguageOf('en').formatDate('2021-03-15', 'EEEE do^ MMMM')).toEqual([
      { text: 'Monday 15', raised: false },
      { text: 'th', raised: true },
      { text: ' March', raised: false },
    ]);
  });

  test('shows a slip in the pattern as it stands', () => {
    expect(write('en', '2021-03-25', "d MMMM jj 'yyyy")).toBe("25 March jj '2021");
  });

  test('is the day of the Gregorian calendar, also on a leap day and far from now', () => {
    expect(
      ['2024-02-29', '1999-12-31', '2000-01-01', '0099-06-15'].map((date) =>
        write('en', date, 'EEE d MMM yyyy'),
      ),
    ).toEqual(['Thu 29 Feb 2024', 'Fri 31 Dec 1999', 'Sat 1 Jan 2000', 'Mon 15 Jun 0099']);
  });
});

describe('an hour', () => {
  test.each([
    ['en', '14:00', 'usual', '14:00'],
    ['en', '14:00', 'h aaaa', '2 p.m.'],
    ['en', '14:00', 'h a', '2 PM'],
    ['en', '09:05', 'h:mm aaaa', '9:05 a.m.'],
    ['en', '15:00', "HHmm 'UTC'", '1500 UTC'],
    ['en', '00:30', 'h:mm a', '12:30 AM'],
    ['en', '12:00', 'h aaaa', '12 p.m.'],
    ['en', '12:00', 'b', 'noon'],
    ['en', '00:00', 'b', 'midnight'],
    ['en', '13:00', 'h b', '1 PM'],
    ['fr', '14:05', 'usual', '14\u00A0h\u00A005'],
    ['fr', '09:00', "H 'h'", '9 h'],
    ['es', '14:00', 'usual', '14:00'],
    ['es', '14:00', 'h aaaa', '2 p.m.'],
    ['ar', '14:00', 'usual', '14:00'],
    ['ar', '09:30', 'h:mm a', '9:30 ص'],
    ['zh', '14:00', 'usual', '14:00'],
    ['zh', '14:00', 'ah时', '下午2时'],
    ['ru', '09:30', 'usual', '09:30'],
  ])('in %s, %s as "%s" is "%s"', (code, clock, pattern, expected) => {
    expect(reportLanguageOf(code).formatHour(clock, pattern)).toBe(expected);
  });
});

describe('the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('has no part in a date: no time zone shifts the day, not even one that left it out', () => {
    // Samoa had no 30 December 2011, and midnight of 4 November 2018 did not exist in São Paulo.
    const dates = ['2011-12-30', '2018-11-04', '2021-03-28', '2021-10-31'];
    const writeAll = () =>
      reportLanguages.map((language) =>
        dates.map((date) => write(language.code, date, 'EEEE d MMMM yyyy')),
      );
    const inZone = (name: string) => {
      process.env.TZ = name;
      // Proves that the zone is in force: otherwise the comparison would say nothing.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
      return writeAll();
    };
    const zones = ['Pacific/Apia', 'America/Sao_Paulo', 'Europe/Zurich', 'Pacific/Honolulu'];
    expect(zones.map(inZone)).toEqual(zones.map(() => inZone('UTC')));
    expect(write('en', '2011-12-30', 'EEEE')).toBe('Friday');
  });
});
