import { openTime } from '../acts/open-interval';
import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { toPlainText } from '../domain/plain-text';
import type { Section } from '../domain/section';
import type { Coverage, CoverageFinding, CoverageStrip, CoveredSection } from './coverage';
import { findUnheard, findUnnotedTurns } from './find-unheard';

/** From how many minutes on an item is long, and how many lines it must have then for each ten minutes. */
const long = 10;
const linesInTenMinutes = 2;
/** From how many minutes without a new line on it is said. */
const quiet = 10;
/** A strip is not longer than two days, whatever the clock says. */
const mostMinutes = 2880;

const minute = 60_000;

/** Holds the time of a meeting against what was noted; `now` ends what is still going on. */
export function measureCoverage(meeting: Meeting, now: Instant): Coverage {
  const end = meeting.held?.ended ?? now;
  const sections = meeting.sections.map((section) => coverSection(section, meeting, end));
  const strip = stripOf(meeting, end);
  return {
    sections,
    findings: [
      ...sections.flatMap((covered) => findThin(covered, meeting)),
      ...(strip === undefined ? [] : findQuiet(strip, meeting)),
      ...findUnnotedTurns(meeting),
      ...findUnheard(meeting),
      ...findChat(meeting),
    ],
    ...(strip === undefined ? {} : { strip }),
  };
}

/** Whether a note says something. */
function hasWords({ shape, content }: Note): boolean {
  return shape.type === 'table' || shape.type === 'image' || toPlainText(content) !== '';
}

function coverSection(section: Section, { agenda, log }: Meeting, end: Instant): CoveredSection {
  const items = agenda.items.filter(({ id }) => section.items.includes(id));
  const summary = section.notes.filter(hasWords).length;
  // A summary joins many lines into few: what was typed in the meeting counts where it is kept.
  const logged = (log?.entries ?? []).filter(
    (entry) => entry.section === section.id && hasWords(entry.note),
  ).length;
  return {
    section: section.id,
    minutes: Math.floor(openTime(section.open, end) / minute),
    allotted: items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    lines: Math.max(summary, logged),
  };
}

function findThin(
  { section: id, minutes, lines }: CoveredSection,
  { agenda, sections, held }: Meeting,
): readonly CoverageFinding[] {
  const section = sections.find((one) => one.id === id);
  const items = agenda.items.filter((item) => section?.items.includes(item.id) === true);
  const isOff =
    items.length > 0 && items.every(({ state }) => state === 'deferred' || state === 'withdrawn');
  // A heading over sub-items has its notes below them.
  const isHeading = items.some((item) => hasSubItems(item.id, agenda.items));
  const isOver = held?.ended !== undefined;
  if (lines === 0) {
    if (isOff || isHeading || (minutes < 1 && !isOver)) return [];
    return [{ type: 'empty', section: id, minutes }];
  }
  if (minutes < long || lines >= (minutes / 10) * linesInTenMinutes) return [];
  return [{ type: 'thin', section: id, minutes, lines }];
}

function hasSubItems(id: string, items: Meeting['agenda']['items']): boolean {
  const at = items.findIndex((item) => item.id === id);
  return (items[at + 1]?.level ?? 0) > (items[at]?.level ?? 0);
}

function beginnings({ opening, sections, closing, log }: Meeting): readonly number[] {
  const notes = [
    ...opening.notes,
    ...sections.flatMap((section) => section.notes),
    ...closing.notes,
  ].filter(hasWords);
  const logged = (log?.entries ?? []).map(({ at, note }) => at ?? note.begun);
  const moments = new Set(
    [...notes.map(({ begun }) => begun), ...logged].filter((at) => at !== undefined),
  );
  return [...moments].map((at) => Date.parse(at));
}

function stripOf(meeting: Meeting, end: Instant): CoverageStrip | undefined {
  const start = meeting.held?.started;
  if (start === undefined) return undefined;
  const from = Date.parse(start);
  const length = Math.ceil((Date.parse(end) - from) / minute);
  const count = Math.min(mostMinutes, Math.max(1, Number.isFinite(length) ? length : 1));
  const minutes = Array<number>(count).fill(0);
  for (const at of beginnings(meeting)) {
    const index = Math.floor((at - from) / minute);
    const before = minutes[index];
    if (before !== undefined) minutes[index] = before + 1;
  }
  const place = (at: Instant) => Math.min(count, Math.max(0, (Date.parse(at) - from) / minute));
  const spans = meeting.sections.flatMap(({ id, open = [] }) =>
    open
      .map((one) => ({ section: id, from: place(one.from), to: place(one.to ?? end) }))
      .filter((span) => span.to > span.from),
  );
  return { from: start, minutes, spans: spans.toSorted((one, other) => one.from - other.from) };
}

/** Stretches without a new line; pauses of the meeting do not count. */
function findQuiet({ from, minutes, spans }: CoverageStrip, meeting: Meeting): CoverageFinding[] {
  const start = Date.parse(from);
  const isPaused = (index: number) =>
    (meeting.held?.pauses ?? []).some(
      (pause) =>
        Date.parse(pause.from) < start + (index + 1) * minute &&
        (pause.to === undefined || Date.parse(pause.to) > start + index * minute),
    );
  // Notes without times say nothing of quiet.
  if (minutes.every((count) => count === 0)) return [];
  const found: CoverageFinding[] = [];
  let begun = 0;
  for (let index = 0; index <= minutes.length; index += 1) {
    const isQuiet = index < minutes.length && minutes[index] === 0 && !isPaused(index);
    if (isQuiet) continue;
    const length = index - begun;
    if (length >= quiet) {
      const span = spans.find((one) => one.from <= begun && one.to > begun);
      found.push({
        type: 'quiet',
        from: new Date(start + begun * minute).toISOString(),
        minutes: length,
        ...(span === undefined ? {} : { section: span.section }),
      });
    }
    begun = index + 1;
  }
  return found;
}

function findChat({ chat, sections }: Meeting): CoverageFinding[] {
  const waiting = (chat ?? []).filter(
    ({ handling, private: isPrivate }) =>
      isPrivate !== true && (handling === 'new' || handling === 'queued'),
  );
  const known = new Set(sections.map(({ id }) => id));
  const counts = new Map<string | undefined, number>();
  for (const { section } of waiting) {
    const place = section !== undefined && known.has(section) ? section : undefined;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([section, count]) => ({
    type: 'chat',
    count,
    ...(section === undefined ? {} : { section }),
  }));
}
