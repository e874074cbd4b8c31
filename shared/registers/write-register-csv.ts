import { writeSafeCsv } from '../base/safe-csv';
import type { Register, RegisterAction, RegisterDecision } from './register';
import type { RegisterWords } from './register-words';
import { dueText, ownersText } from './register-words';

/** The actions as a table for a spreadsheet; none that is off the record. */
export function writeActionsCsv(
  actions: readonly RegisterAction[],
  register: Register,
  words: RegisterWords,
): string {
  const named = meetingNames(register, words);
  const rows = actions
    .filter(({ offTheRecord }) => offTheRecord !== true)
    .map((action) => {
      const last = action.reports.at(-1);
      const { name, date } = named(action.place.meeting);
      return [
        action.wording,
        ownersText(action, words),
        dueText(action, words),
        words.statuses[action.status],
        name,
        date,
        action.place.item ?? '',
        last?.text ?? '',
        last === undefined ? '' : named(last.meeting).name,
      ];
    });
  const { action, owners, due, status, meeting, date, item, reported, reportedIn } = words;
  return writeSafeCsv([
    [action, owners, due, status, meeting, date, item, reported, reportedIn],
    ...rows,
  ]);
}

/** The decisions as a table for a spreadsheet; none that is off the record. */
export function writeDecisionsCsv(
  decisions: readonly RegisterDecision[],
  register: Register,
  words: RegisterWords,
): string {
  const named = meetingNames(register, words);
  const open = register.decisions.filter(({ offTheRecord }) => offTheRecord !== true);
  const byKey = new Map(open.map((one) => [one.key, one]));
  const link = (key: string | undefined) => {
    const other = key === undefined ? undefined : byKey.get(key);
    return other === undefined ? '' : (other.number ?? named(other.place.meeting).name);
  };
  const rows = decisions
    .filter(({ offTheRecord }) => offTheRecord !== true)
    .map((decision) => {
      const { name, date } = named(decision.place.meeting);
      return [
        decision.number ?? '',
        decision.wording,
        words.states[decision.state],
        decision.basis === undefined ? '' : words.bases[decision.basis],
        name,
        date,
        decision.place.item ?? '',
        link(decision.supersedes),
        link(decision.supersededBy),
      ];
    });
  const { number, decision, status, reached, meeting, date, item } = words;
  return writeSafeCsv([
    [number, decision, status, reached, meeting, date, item, words.supersedes, words.supersededBy],
    ...rows,
  ]);
}

function meetingNames(
  { meetings }: Register,
  words: RegisterWords,
): (id: string) => { readonly name: string; readonly date: string } {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return (id) => {
    const meeting = byId.get(id);
    return meeting === undefined
      ? { name: '', date: '' }
      : { name: words.meetingName(meeting), date: meeting.date ?? '' };
  };
}
