import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { clockSchema, dateSchema, languageSchema } from '../../../shared/base/dates';
import { createIdSource } from '../../../shared/base/ids';
import type { Group } from '../../../shared/domain/group';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import { readGroupFolder } from '../../services/group-folder';
import type { MeetingWishes } from '../../../shared/hand-on/create-meeting';
import { createMeeting } from '../../../shared/hand-on/create-meeting';
import { nameMeeting } from '../../services/library/name-meeting';
import { scanFolder } from '../../services/library/scan-folder';
import { readMeetingFile } from '../../services/meeting-file';
import type { Call } from '../command';
import { messages } from '../messages';
import { writeOutput } from '../output';
import { sayMessages } from '../say-messages';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';

const rules = { date: dateSchema, start: clockSchema, lang: languageSchema } as const;

/** The first value that has not the form it needs, as a sentence. */
function findWrongValue(values: Call['values']): string | undefined {
  for (const option of ['date', 'start', 'lang'] as const) {
    const given = values[option];
    const rule = given === undefined ? undefined : rules[option].safeParse(given).error;
    if (given !== undefined && rule !== undefined) {
      return messages.new.wrongValue(option, given, rule.issues[0]?.message ?? '');
    }
  }
  return undefined;
}

/** The meetings of a group so far; those that cannot be read are named, since numbers depend on them. */
async function readEarlier(folder: string, terminal: Terminal): Promise<readonly Meeting[]> {
  const { meetings, groups } = await scanFolder(folder);
  const paths = [
    ...meetings,
    ...groups.filter((own) => own.folder === folder).flatMap((own) => own.meetings),
  ];
  const earlier: Meeting[] = [];
  for (const path of paths) {
    const read = await readMeetingFile(path);
    if (read.ok) {
      earlier.push(read.value.meeting);
    } else {
      sayMessages(read.messages, terminal);
      terminal.say(messages.new.notCounted(path));
    }
  }
  return earlier;
}

interface Origin {
  readonly group?: Group;
  readonly earlier: readonly Meeting[];
}

/** The series that is meant: the one asked for, or the only one; or why that is not clear. */
function chooseSeries(
  group: Group | undefined,
  wish: string | undefined,
): { readonly series?: string } | { readonly reason: string } {
  if (group === undefined)
    return wish === undefined ? {} : { reason: messages.new.seriesNeedsGroup };
  const ids = group.facts.series.map(({ id }) => id);
  if (wish !== undefined) {
    return ids.includes(wish)
      ? { series: wish }
      : { reason: messages.new.unknownSeries(wish, ids) };
  }
  const [only, ...others] = ids;
  if (others.length > 0) return { reason: messages.new.severalSeries(ids) };
  return only === undefined ? {} : { series: only };
}

function create(wishes: MeetingWishes, { group, earlier }: Origin, terminal: Terminal): Meeting {
  const now = terminal.now().toISOString();
  const ids = createIdSource((count) => randomBytes(count));
  const meeting = createMeeting(wishes, {
    ...(group === undefined ? {} : { group }),
    earlier,
    ids,
    now,
  });
  return stampRevisions(undefined, meeting, now);
}

/** `rapporteur new`: makes the file of a new meeting, with what its group's folder already knows. */
export async function runNew({ values }: Call, terminal: Terminal): Promise<ExitCode> {
  const wrongValue = findWrongValue(values);
  if (wrongValue !== undefined) return wrongUsage(wrongValue, terminal, 'new');
  const { title, date, start, lang, out = '' } = values;

  const folder = values.group === undefined ? undefined : resolve(terminal.folder, values.group);
  const found = folder === undefined ? undefined : await readGroupFolder(folder);
  sayMessages(found?.messages ?? [], terminal);
  if (found?.ok === false) return exitCodes.failed;
  const group = found?.value.group;

  const chosen = chooseSeries(group, values.series);
  if ('reason' in chosen) return wrongUsage(chosen.reason, terminal, 'new');
  const earlier = found === undefined ? [] : await readEarlier(dirname(found.value.path), terminal);
  const meeting = create(
    { series: chosen.series, title, date, start, language: lang ?? group?.facts.language ?? 'en' },
    { earlier, ...(group === undefined ? {} : { group }) },
    terminal,
  );
  return writeOutput(
    {
      bytes: Buffer.from(writeMinutes(meeting, `Rapporteur ${terminal.version}`)),
      out,
      name: `${nameMeeting(meeting)}.minutes`,
      replaces: 'none',
      canForce: false,
    },
    terminal,
  );
}
