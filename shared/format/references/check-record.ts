import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import type { AgendaItem } from '../../domain/agenda';
import type { CollectedReport } from '../../domain/collected-report';
import type { Meeting } from '../../domain/meeting';
import type { Checked } from '../file-kind';
import type { NoteHolder } from '../map-notes';
import { listNotes, mapNotes } from '../map-notes';
import type { NameSpace } from './find-duplicate-ids';
import { findDuplicateIds } from './find-duplicate-ids';
import { findLooseEnds, findLooseThreads } from './find-loose-ends';
import { repairIds } from './repair-ids';
import { repairParties } from './repair-parties';
import { repairRanges } from './repair-ranges';

/** What a meeting and a collected report have in common for the look at their references. */
type NotedRecord = NoteHolder &
  Pick<Meeting & CollectedReport, 'people' | 'report'> & {
    readonly agenda?: { readonly items: readonly AgendaItem[] };
    readonly threads?: Meeting['threads'];
    readonly assets?: Meeting['assets'];
  };

/** What is printed under its own id, apart from notes: sections, agenda items, annexes, generated paragraphs. */
function printedThings(record: NotedRecord, root: string): NameSpace[] {
  return [
    { path: [root, 'agenda', 'items'], things: record.agenda?.items ?? [] },
    { path: [root, 'sections'], things: record.sections },
    { path: [root, 'annexes'], things: record.annexes ?? [] },
    ...(record.report.texts ?? []).map(({ paragraphs }, index) => ({
      path: [root, 'report', 'texts', index, 'paragraphs'],
      things: paragraphs,
    })),
  ];
}

function findAmbiguousIds(record: NotedRecord, root: string): Message[] {
  const messages = [
    ...findDuplicateIds(printedThings(record, root)),
    ...findDuplicateIds([{ path: [root, 'people'], things: record.people }]),
    ...findDuplicateIds([{ path: [root, 'threads'], things: record.threads ?? [] }]),
    ...findDuplicateIds([{ path: [root, 'assets'], things: record.assets ?? [] }]),
  ];
  mapNotes(record, (note, path) => {
    const things = note.ranges ?? [];
    if (things.length > 1) {
      messages.push(...findDuplicateIds([{ path: [root, ...path, 'ranges'], things }]));
    }
    return note;
  });
  return messages;
}

function idSet(things: readonly { readonly id: Id }[] | undefined): ReadonlySet<Id> {
  return new Set(things?.map(({ id }) => id));
}

/**
 * Looks at the ids and references of a meeting or collected report. What cannot be told apart is an
 * error; what can be mended is mended, never at the cost of words or of confidentiality.
 * @param root the key of the record in its file, with which paths begin.
 */
export function checkRecord<Content extends NotedRecord>(
  record: Content,
  root: string,
): Checked<Content> {
  const ambiguous = findAmbiguousIds(record, root);
  if (ambiguous.length > 0) return { content: record, messages: ambiguous };

  const printed = new Set(
    printedThings(record, root).flatMap(({ things }) => things.map(({ id }) => id)),
  );
  const distinct = repairIds(record, root, printed);
  const messages: Message[] = [...distinct.messages];
  const threads = idSet(record.threads);
  const ranged = mapNotes(distinct.value, (note, path) => {
    const repaired = repairRanges(note, [root, ...path], threads);
    messages.push(...repaired.messages);
    return repaired.note;
  });
  const resolved = repairParties(ranged, root, idSet(record.people));
  const notes = idSet(listNotes(resolved.value));
  messages.push(
    ...resolved.messages,
    ...findLooseEnds(resolved.value, root, {
      annex: idSet(record.annexes),
      section: idSet(record.sections),
      item: idSet(record.agenda?.items),
      note: notes,
      asset: idSet(record.assets),
    }),
    ...findLooseThreads(record.threads ?? [], root, new Set([...printed, ...notes])),
  );
  return { content: resolved.value, messages };
}
