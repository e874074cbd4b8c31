import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { succeed } from '../../../shared/base/result';
import type { RegisterFilter } from '../../../shared/registers/filter-register';
import {
  filterActions,
  filterDecisions,
  isOverdue,
} from '../../../shared/registers/filter-register';
import type {
  Register,
  RegisterAction,
  RegisterDecision,
} from '../../../shared/registers/register';
import type { RegisterWords } from '../../../shared/registers/register-words';
import { dueText, ownersText } from '../../../shared/registers/register-words';
import { readMeetingFile } from '../../services/meeting-file';
import { printRegister } from '../../services/registers/print-register';
import { meetingsBelow, readRegister } from '../../services/registers/read-register';
import type { FolderRegister } from '../../services/registers/read-register';
import { registerWordsIn } from '../../services/registers/register-words-in';
import type { Call } from '../command';
import { messages } from '../messages';
import { writeOutput } from '../output';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';

const forms = ['json', 'csv', 'ics'] as const;

/** Why a call makes no sense, if it does not. */
function findMistake({ flags, values }: Call): string | undefined {
  if (flags.has('actions') === flags.has('decisions')) return messages.register.whichRegister;
  if (forms.filter((form) => flags.has(form)).length > 1) return messages.register.whichForm;
  if (flags.has('actions')) return undefined;
  const wrong = ['overdue', 'owner', 'ics'].find(
    (option) => flags.has(option) || Object.hasOwn(values, option),
  );
  return wrong === undefined ? undefined : messages.register.onlyActions(wrong);
}

/** `rapporteur register`: the decisions or actions over the meetings of a folder. */
export async function runRegister(call: Call, terminal: Terminal): Promise<ExitCode> {
  const mistake = findMistake(call);
  if (mistake !== undefined) return wrongUsage(mistake, terminal, 'register');
  const { words, values, flags } = call;
  const folder = resolve(terminal.folder, words[0] ?? '');
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    terminal.say(messages.register.notFolder(folder));
    return exitCodes.failed;
  }
  const read = await readRegister(await meetingsBelow(folder), async (path) => {
    const file = await readMeetingFile(path);
    return file.ok ? succeed(file.value.meeting) : file;
  });
  for (const { path, reason } of read.unreadable) {
    terminal.say(messages.register.notRead(path, reason));
  }
  const filter: RegisterFilter = {
    isOpen: flags.has('open') || undefined,
    isOverdue: flags.has('overdue') || undefined,
    owner: values.owner,
    text: values.text,
  };
  const kind = flags.has('actions') ? 'actions' : 'decisions';
  const form = forms.find((one) => flags.has(one));
  const text = printed(read, kind, form, filter, terminal);
  if (text === '') terminal.say(messages.register.none);
  return writeOutput(
    {
      bytes: Buffer.from(text),
      out: values.out ?? '-',
      name: `${kind}.${form ?? 'txt'}`,
      replaces: flags.has('force') ? 'any' : 'none',
      canForce: true,
    },
    terminal,
  );
}

function printed(
  read: FolderRegister,
  kind: 'actions' | 'decisions',
  form: (typeof forms)[number] | undefined,
  filter: RegisterFilter,
  terminal: Terminal,
): string {
  const now = terminal.now().toISOString();
  const today = now.slice(0, 10);
  const words = registerWordsIn('en');
  if (form === 'csv' || form === 'ics') {
    return printRegister(read.register, { kind, format: form, filter, order: 'due', now }, words);
  }
  const register = publicRegister(read.register);
  const actions = kind === 'actions' ? filterActions(register.actions, filter, 'due', today) : [];
  const decisions = kind === 'decisions' ? filterDecisions(register.decisions, filter) : [];
  if (form === 'json') {
    const { meetings, announced } = register;
    const entries =
      kind === 'actions'
        ? { actions: actions.map((one) => ({ ...one, isOverdue: isOverdue(one, today) })) }
        : { decisions };
    const { files, unreadable } = read;
    return `${JSON.stringify({ ...entries, meetings, announced, files, unreadable }, null, 2)}\n`;
  }
  return [
    ...actions.flatMap((action) => actionLines(action, register, words, today)),
    ...decisions.flatMap((decision) => decisionLines(decision, register, words)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What may leave the app: nothing off the record, nor links to it. */
function publicRegister(register: Register): Register {
  const isPublic = ({ offTheRecord }: { readonly offTheRecord?: true | undefined }) =>
    offTheRecord !== true;
  return {
    ...register,
    actions: register.actions.filter(isPublic),
    decisions: register.decisions.filter(isPublic),
  };
}

function nameOf(register: Register, id: string, words: RegisterWords): string {
  const meeting = register.meetings.find((one) => one.id === id);
  return meeting === undefined ? id : words.meetingName(meeting);
}

function actionLines(
  action: RegisterAction,
  register: Register,
  words: RegisterWords,
  today: string,
): readonly string[] {
  const due = dueText(action, words);
  const last = action.reports.at(-1);
  const said = messages.register;
  const facts = [
    ownersText(action, words) || said.noOwner,
    due === '' ? said.noDue : said.due(due),
    words.statuses[action.status],
    isOverdue(action, today) ? said.overdue : '',
    last === undefined
      ? nameOf(register, action.place.meeting, words)
      : said.reportedIn(nameOf(register, last.meeting, words)),
  ];
  return [action.wording, `    ${facts.filter((fact) => fact !== '').join(' · ')}`];
}

function decisionLines(
  decision: RegisterDecision,
  register: Register,
  words: RegisterWords,
): readonly string[] {
  const successor = register.decisions.find(({ key }) => key === decision.supersededBy);
  const facts = [
    words.states[decision.state],
    decision.basis === undefined ? '' : words.bases[decision.basis],
    nameOf(register, decision.place.meeting, words),
    successor === undefined
      ? ''
      : messages.register.supersededBy(successor.number ?? successor.wording),
  ];
  const number = decision.number === undefined ? '' : `${decision.number}  `;
  return [`${number}${decision.wording}`, `    ${facts.filter((fact) => fact !== '').join(' · ')}`];
}
