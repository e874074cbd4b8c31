import type { Instant, IsoDate } from '../../../shared/base/dates';
import type { ActionOrder, RegisterFilter } from '../../../shared/registers/filter-register';
import { filterActions, filterDecisions } from '../../../shared/registers/filter-register';
import type { Register } from '../../../shared/registers/register';
import { actionEntries, nextMeetingEntries } from '../../../shared/registers/register-calendar';
import type { RegisterWords } from '../../../shared/registers/register-words';
import { writeCalendar } from '../../../shared/registers/write-calendar';
import { writeActionsCsv, writeDecisionsCsv } from '../../../shared/registers/write-register-csv';

/** What of a register is printed, and when. */
export interface PrintedRegister {
  readonly kind: 'actions' | 'decisions';
  readonly format: 'csv' | 'ics';
  readonly filter: RegisterFilter;
  readonly order: ActionOrder;
  readonly now: Instant;
}

/**
 * A register as a table or a calendar, without anything off the record. A calendar holds the open
 * actions and the announced meetings; of decisions, which have no day, the meetings alone.
 */
export function printRegister(
  register: Register,
  { kind, format, filter, order, now }: PrintedRegister,
  words: RegisterWords,
): string {
  const today: IsoDate = now.slice(0, 10);
  if (kind === 'decisions' && format === 'csv') {
    return writeDecisionsCsv(filterDecisions(register.decisions, filter), register, words);
  }
  const actions = filterActions(register.actions, filter, order, today);
  if (format === 'csv') return writeActionsCsv(actions, register, words);
  const tasks = kind === 'actions' ? actionEntries(actions, register, words) : [];
  const meetings = nextMeetingEntries(register.announced, words.meeting, today);
  return writeCalendar([...tasks, ...meetings], now);
}
