import type { EventTime } from '../../../shared/importers/calendar/calendar-draft';
import type { PreviewMessage } from '../../../shared/acts/import-preview';
import type { Choice } from './run-import-choices';

function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

function timeOf({ date, start, end, zone }: EventTime): string {
  const hours = [start, end].filter((hour) => hour !== undefined).join('–');
  return [date, hours, zone].filter((part) => part !== '').join(' ');
}

function position(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${seconds < 0 ? '-' : ''}${parts.join(':')}`;
}

/** The words in which `rapporteur import` says what a file holds and does. */
export const importMessages = {
  wrongKind: (given: string, kinds: readonly string[]) =>
    `"${given}" cannot be imported; say one of ${kinds.join(', ')}.`,
  otherKind: (path: string, found: string, asked: string, word: string) =>
    `${path} is ${found}, not ${asked}. Say: rapporteur import ${word}.`,
  newerVersion: (path: string) =>
    `${path} was written by a newer version of Rapporteur; update it to import into this file.`,
  changedMeanwhile: (path: string) =>
    `${path} was changed by another program meanwhile; nothing was written. Import once more.`,
  wouldNotRead: (path: string) =>
    `${path} would be more than a file can hold; nothing was written. Import a smaller file.`,
  dryRun: 'Nothing was written (--dry-run).',
  nothingNew: (path: string) => `${path} has all of this already; nothing was written.`,
  openQuestions: (number: number) =>
    `${count(number, 'question')} left open, to be answered with --answer or in the app.`,
  notAnAnswer: (given: string) =>
    `"${given}" is no answer: say the word of the question, "=" and a choice, such as entry-3=new.`,
  unknownQuestion: (id: string, known: readonly string[]) =>
    known.length === 0
      ? `There is no question "${id}" in this file, and none is open.`
      : `There is no question "${id}" in this file. The questions are ${known.join(', ')}.`,
  wrongAnswer: (id: string, choice: string, choices: readonly string[]) =>
    `"${choice}" does not answer ${id}. The choices are ${choices.join(', ')}.`,
  answersNotRead: (path: string) =>
    `${path} does not hold answers: they are JSON such as {"entry-3": "new"}.`,

  kinds: {
    attendance: 'an attendance list',
    chat: 'a chat',
    calendar: 'a calendar',
    transcript: 'a transcript',
    agenda: 'an agenda',
  },
  recognised: (kind: string, form: string | null, encoding: string) =>
    `This is ${kind}${form === null ? '' : ` (${form})`}, in ${encoding}.`,
  zone: (zone: string, from: string) => `Hours without a zone are read in ${zone}, ${from}.`,
  zoneFrom: {
    answer: 'as you said',
    file: 'as the file says',
    meeting: "the meeting's zone",
    group: "the group's zone",
    none: 'since neither the meeting nor a group has a zone: say --zone',
  },
  day: (day: string, from: string) => `Hours without a day begin on ${day}, ${from}.`,
  dayFrom: {
    answer: 'as you said',
    path: 'the day in the name of its folder',
    meeting: "the meeting's day",
    today: 'which is today, since nothing says a day',
  },

  start: (at: string, from: string) => `Its times count from ${at}, ${from}.`,
  startFrom: { answer: 'as you said', path: 'the start of the recording in its name' },

  meeting: (
    title: string | undefined,
    day: string | undefined,
    start: string | undefined,
    end: string | undefined,
    isTaken: boolean,
  ) =>
    [
      `Meeting: ${title ?? 'untitled'}`,
      day ?? 'day unknown',
      ...(start === undefined ? [] : [`${start}–${end ?? '?'}`]),
      isTaken ? 'taken' : 'not taken',
    ].join(', '),
  person: (who: string, times: string, lines: readonly number[], proposal: string) =>
    `  ${who}: ${times === '' ? 'times unknown' : times} (${count(lines.length, 'line')} from ${String(lines[0] ?? 0)}): ${proposal}`,
  matched: (name: string, reason: string, effect: string) => `${name}, ${reason}, ${effect}`,
  reasons: {
    email: 'by e-mail',
    alias: 'by a learned name',
    name: 'by name',
    answered: 'as answered',
  },
  effects: { added: 'becomes present', changed: 'is present already' },
  isNew: 'somebody new',
  open: 'a question',
  left: {
    registered: 'left: registered and never came',
    waitingRoom: 'left: was never let in from the waiting room',
  },
  notInFile: (number: number) =>
    `  ${count(number, 'participant')} not in the file: left as they are, which is not absent`,

  chat: (
    added: number,
    changed: number,
    chat: readonly PreviewMessage[],
    reactions: number,
    left: number,
  ) =>
    [
      `${count(chat.length, 'message')}: ${String(added)} added, ${String(changed)} changed, ${String(chat.length - added - changed)} there already`,
      `${count(reactions, 'reaction')} folded`,
      `${count(left, 'private message')} left out`,
    ].join('; '),
  message: (line: number, at: string | undefined, from: string, text: string, effect: string) =>
    `  line ${String(line)}  ${at ?? 'time unknown'}  ${from}: ${text.length > 60 ? `${text.slice(0, 60)}…` : text} (${effect})`,
  name: (name: string, number: number, match: string) => `  ${name} (${String(number)}): ${match}`,
  inMeeting: 'in the meeting',
  onlyInGroup: 'in the group but not in the meeting: the name stays as written',
  nobody: 'nobody of the meeting; the name stays as written',

  transcript: (added: number, known: number) =>
    `${count(added + known, 'cue')}: ${String(added)} added, ${String(known)} there already`,
  cue: (line: number, from: number, speaker: string | undefined, text: string) =>
    `  line ${String(line)}  ${position(from)}  ${speaker === undefined ? '' : `${speaker}: `}${text.length > 60 ? `${text.slice(0, 60)}…` : text}`,

  event: (title: string | undefined, time: EventTime) =>
    `Event: ${title ?? 'untitled'}, ${timeOf(time)}`,
  fact: (fact: string, value: string, effect: string) => `  ${fact}: ${value} (${effect})`,
  factEffects: {
    added: 'added',
    changed: 'changed',
    same: 'the same already',
    kept: 'the meeting says something else, which stays',
  },
  invited: (line: number, who: string, effect: string, isNew: boolean) =>
    `  line ${String(line)}  ${who}: ${effect}${isNew ? ', somebody new' : ''}`,
  invitedEffects: {
    expected: 'expected',
    chair: 'chair',
    apologies: 'apologies',
    left: 'as the meeting knows already',
    question: 'a question',
    setAside: 'set aside: a room, a device or a list',
  },
  hasAgenda: '  The invitation has an agenda: import it with rapporteur import agenda.',
  item: (line: number, level: number, title: string, effect: 'added' | 'known') =>
    `  line ${String(line)}  ${'  '.repeat(level)}${title} (${effect === 'added' ? 'added' : 'there already'})`,

  questions: 'Questions:',
  who: (name: string, lines: readonly number[], reason: string, candidates: readonly string[]) =>
    `  ${name} (line ${String(lines[0] ?? 0)}): ${reason}${candidates.length === 0 ? '' : `: ${candidates.join(', ')}`}`,
  answer: (id: string, choices: readonly Choice[]) =>
    `    --answer ${/\s/u.test(id) ? `"${id}=…"` : `${id}=…`}: ${choices.map(({ choice, means = '' }) => (means === '' ? choice : `${choice} (${means})`)).join(', ')}`,
  doubts: {
    sameName: 'several people have this name',
    otherEmail: 'this name, but another address',
    emailOfOther: "this address is somebody else's",
    sharedEmail: 'several people have this address',
    sharedAlias: 'several people are called so',
    speaksForOther: 'may stand for somebody else',
    likeness: 'only like somebody',
    noName: 'no name',
    sameNameTwice: 'twice in the file',
    address: 'an address without a name',
  },
  dayOrder: (written: string, dayFirst: string, monthFirst: string) =>
    `  Is ${written} the day ${dayFirst} or ${monthFirst}? No times are taken before that is known.`,
  whichMeeting: (number: number) =>
    `  Which of the ${String(number)} meetings in the file is it? None is on the day of this one.`,
  whichColumns: '  Are the columns right? No heading says what they hold.',
  whichDay: (suggested: string) => `  On which day was it? Taken as ${suggested}.`,
  whenBegun: '  When did the recording begin? Without that its times cannot be laid.',
  whichEvent: '  Which event is it?',

  lines: (said: string) => `Lines: ${said === '' ? 'none' : said}`,
  fates: {
    taken: 'taken',
    merged: 'merged',
    meeting: 'about the meeting',
    heading: 'headings and frame',
    reaction: 'reactions',
    private: 'private',
    empty: 'empty',
    setAside: 'set aside',
  },
  lineReason: (line: number, last: number, fate: string, why: string | undefined) =>
    `  ${line === last ? `line ${String(line)}` : `lines ${String(line)}–${String(last)}`} ${fate}${why === undefined ? '' : `: ${why}`}`,
} as const;
