import type { CalendarChange } from '../../../shared/acts/import-calendar';
import type {
  ImportPreview,
  ImportQuestion,
  PreviewCandidate,
  PreviewName,
} from '../../../shared/acts/import-preview';
import { assertNever } from '../../../shared/base/assert-never';
import type { Message } from '../../../shared/base/result';
import { collapseSpace } from '../../../shared/base/text';
import type { PreviewEntry } from '../../../shared/importers/attendance/preview-attendance';
import { messages } from '../messages';
import { choicesOf, questionId } from './run-import-choices';
import { importMessages } from './run-import-messages';
import { formOf, toJsonPerson } from './run-import-json';

const words = importMessages;

/** A preview as people read it: what it is, who and what is in it, what is open, and what became of the lines. */
export function toWords(preview: ImportPreview): string {
  const { kind, encoding, zone, questions, messages: told } = preview;
  const form = formOf(preview);
  const parts: readonly (readonly string[])[] = [
    [
      words.recognised(words.kinds[kind], form, encoding),
      words.zone(zone.name, words.zoneFrom[zone.from]),
      ...dayWords(preview),
    ],
    contentWords(preview),
    questions.length === 0
      ? []
      : [
          words.questions,
          ...questions.flatMap((one) => [
            ...questionWords(one),
            words.answer(questionId(one), choicesOf(one)),
          ]),
        ],
    told.map(remarkWords),
    lineWords(preview),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}

/** A remark with its line: "Warning, line 4: …". */
function remarkWords({ severity, text, where }: Message): string {
  return `${messages.severity[severity]}${where === undefined ? '' : `, ${where}`}: ${text}`;
}

function dayWords(preview: ImportPreview): readonly string[] {
  if (preview.kind !== 'chat' && preview.kind !== 'transcript') return [];
  const { start } = preview;
  const day = preview.kind === 'chat' ? preview.day : undefined;
  return [
    ...(day === undefined ? [] : [words.day(day.date, words.dayFrom[day.from])]),
    ...(start === undefined ? [] : [words.start(start.at, words.startFrom[start.from])]),
  ];
}

function contentWords(preview: ImportPreview): readonly string[] {
  switch (preview.kind) {
    case 'attendance': {
      const { file, block, blocks, notInFile } = preview;
      return [
        ...file.meetings.flatMap(({ block: facts, date }, at) => [
          words.meeting(facts.title, date, facts.start, facts.end, at === block),
          ...(blocks[at] ?? []).map(entryWords),
        ]),
        ...(notInFile.length === 0 ? [] : [words.notInFile(notInFile.length)]),
      ];
    }
    case 'chat': {
      const { done, chat, names } = preview;
      return [
        words.chat(done.added.length, done.changed.length, chat, done.reactions, done.leftPrivate),
        ...chat.map(({ message: { at, from, text }, line, effect }) =>
          words.message(line, at, from, collapseSpace(text), effect),
        ),
        ...names.map(nameWords),
      ];
    }
    case 'transcript': {
      const { file, done, names } = preview;
      return [
        words.transcript(done.added, done.known),
        ...file.cues.map(({ line, from, speaker, text }) =>
          words.cue(line, from, speaker, collapseSpace(text)),
        ),
        ...names.map(nameWords),
      ];
    }
    case 'calendar': {
      const { event, changes, agenda } = preview;
      return [
        ...(event === undefined ? [] : [words.event(event.title, event.time)]),
        ...changes.map(changeWords),
        ...(agenda === undefined ? [] : [words.hasAgenda]),
      ];
    }
    case 'agenda':
      return preview.items.map(({ item, effect }) =>
        words.item(item.line, item.level, item.title, effect),
      );
    default:
      return assertNever(preview);
  }
}

function entryWords({ person, proposal }: PreviewEntry): string {
  const { name, email, stays, lines } = person;
  const who = email === undefined ? name : `${name} <${email}>`;
  const times = stays.map(({ from = '?', to = '?' }) => `${from}–${to}`).join(', ');
  return words.person(who, times, lines, proposalWords(proposal));
}

function proposalWords(proposal: PreviewEntry['proposal']): string {
  switch (proposal.type) {
    case 'matched':
      return words.matched(
        toJsonPerson(proposal.person).name,
        words.reasons[proposal.reason],
        words.effects[proposal.effect],
      );
    case 'new':
      return words.isNew;
    case 'question':
      return words.open;
    case 'left':
      return words.left[proposal.why];
    default:
      return assertNever(proposal);
  }
}

function nameWords({ name, count, match }: PreviewName): string {
  switch (match.type) {
    case 'person':
      return words.name(
        name,
        count,
        words.matched(
          toJsonPerson(match.person).name,
          words.reasons[match.reason],
          match.isInMeeting ? words.inMeeting : words.onlyInGroup,
        ),
      );
    case 'question':
      return words.name(name, count, words.open);
    case 'nobody':
      return words.name(name, count, words.nobody);
    default:
      return assertNever(match);
  }
}

function changeWords(change: CalendarChange): string {
  if (change.type === 'fact') {
    return words.fact(change.fact, change.value, words.factEffects[change.outcome]);
  }
  const { name, email, line } = change.invited;
  const who = [name, email === undefined ? undefined : `<${email}>`]
    .filter((part) => part !== undefined)
    .join(' ');
  return words.invited(line, who, words.invitedEffects[change.outcome], change.isNew === true);
}

function questionWords(question: ImportQuestion): readonly string[] {
  switch (question.type) {
    case 'person': {
      const { name, lines, reason, candidates } = question;
      return [words.who(name, lines, words.doubts[reason], candidates.map(candidateName))];
    }
    case 'dayOrder':
      return [words.dayOrder(question.written, question.dayFirst, question.monthFirst)];
    case 'block':
      return [words.whichMeeting(question.blocks.length)];
    case 'columns':
      return [words.whichColumns];
    case 'date':
      return [words.whichDay(question.suggested)];
    case 'recordingStart':
      return [words.whenBegun];
    case 'event':
      return [words.whichEvent];
    default:
      return assertNever(question);
  }
}

function candidateName({ person }: PreviewCandidate): string {
  return toJsonPerson(person).name;
}

/** How many lines had which fate, and each one that was set aside or merged with the reason. */
function lineWords({ lines }: ImportPreview): readonly string[] {
  const counts = new Map<keyof typeof words.fates, number>();
  for (const { line, lastLine, fate } of lines) {
    counts.set(fate, (counts.get(fate) ?? 0) + lastLine - line + 1);
  }
  const said = [...counts].map(([fate, count]) => `${String(count)} ${words.fates[fate]}`);
  const reasons = lines.filter(({ fate }) => fate === 'setAside' || fate === 'merged');
  return [
    words.lines(said.join(', ')),
    ...reasons.map(({ line, lastLine, fate, why }) =>
      words.lineReason(line, lastLine, words.fates[fate], why),
    ),
  ];
}
