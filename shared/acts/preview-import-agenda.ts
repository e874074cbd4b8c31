import type { Id } from '../base/ids';
import { succeed } from '../base/result';
import type { Result } from '../base/result';
import { foldText } from '../base/text';
import type { Meeting } from '../domain/meeting';
import type { Party } from '../domain/party';
import { readAgendaText } from '../importers/agenda/read-agenda-text';
import type { DraftItem } from '../importers/agenda/read-agenda-text';
import { addItems, titleText } from './agenda-items';
import { accountForLines } from './import-lines';
import { matchNames } from './import-names';
import type {
  DecodedImport,
  AgendaImportPreview,
  ImportPlace,
  PreviewItem,
} from './import-preview';

/** What an agenda does to a meeting: items that it has already, by their titles, are not added again. */
export function previewAgendaImport({
  decoded,
  place,
  zone,
}: DecodedImport): Result<AgendaImportPreview> {
  const read = readAgendaText(decoded.text.replace(/^\ufeff/u, ''));
  if (!read.ok) return read;
  const { items, numbering } = read.value;
  const known = new Map(
    place.meeting.agenda.items.map(({ id, title }) => [foldText(titleText(title)), id]),
  );
  const seen = items.map((item): PreviewItem & { readonly there?: Id | undefined } => {
    const there = known.get(foldText(item.title));
    // Two items of one title in the file are two; one of the meeting stands for the first only.
    known.delete(foldText(item.title));
    return { item, effect: there === undefined ? 'added' : 'known', there };
  });
  const isFirst = place.meeting.agenda.items.length === 0;
  const added = addRuns(place, seen);
  const meeting =
    isFirst && numbering !== undefined
      ? { ...added, agenda: { ...added.agenda, numbering } }
      : added;
  return succeed({
    kind: 'agenda',
    items: seen.map(({ item, effect }) => ({ item, effect })),
    encoding: decoded.encoding,
    zone,
    lines: accountForLines(
      decoded.text,
      seen.map(({ item: { line, lastLine }, effect }) => ({
        line,
        lastLine,
        fate: effect === 'added' ? ('taken' as const) : ('merged' as const),
        ...(effect === 'added' ? {} : { why: 'the agenda has this item already' }),
      })),
      { messages: read.messages, rest: 'heading' },
    ),
    questions: [],
    messages: read.messages,
    meeting,
  });
}

/** Puts each run of new items behind the known one before it, or at the end. */
function addRuns(
  { meeting, group, createId }: ImportPlace,
  seen: readonly (PreviewItem & { readonly there?: Id | undefined })[],
): Meeting {
  let after: Id | undefined;
  let run: DraftItem[] = [];
  let next = meeting;
  const names = seen.flatMap(({ item }) =>
    item.presenters.map((name) => ({ name, line: item.line })),
  );
  const { personOf } = matchNames(names, meeting, group, undefined);
  const close = () => {
    if (run.length === 0) return;
    const fresh = run.map(({ title, level, label, start, minutes, presenters }) => ({
      title,
      level,
      label,
      ...(start === undefined ? {} : { start }),
      ...(minutes === undefined ? {} : { minutes }),
      presenters: presenters.map((name) => toParty(name, personOf(name))),
    }));
    next = addItems(next, fresh, createId, after);
    run = [];
  };
  for (const { item, there } of seen) {
    if (there === undefined) run.push(item);
    else {
      close();
      after = there;
    }
  }
  close();
  return next;
}

function toParty(name: string, person: Id | undefined): Party {
  return person === undefined ? { type: 'unresolved', text: name } : { type: 'person', person };
}
