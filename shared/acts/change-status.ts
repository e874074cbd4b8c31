import type { Instant } from '../base/dates';
import { omit } from '../base/omit';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Status } from '../domain/status';

type State = Status['state'];

/** Whether the minutes can only be read: approved and published ones, until a correction is begun. */
export function isLocked({ state }: Status): boolean {
  return state.type === 'approved' || state.type === 'published';
}

/** Whether others have, or may have, the minutes as they stand: what they cite must not change under their hands. */
export function isOut({ type }: State): boolean {
  return type !== 'draft';
}

/** The status after a step, with who took it and when; how it stood before goes on in the history. */
export function changeStatus(
  status: Status,
  state: State,
  { at, by }: { readonly at: Instant; readonly by: string },
): Status {
  const step = { state, at, ...(by === '' ? {} : { by }) };
  return { ...status, state, history: [...(status.history ?? []), step] };
}

/** Begins a correction of approved minutes: the first draft of the next version. */
export function beginCorrection(
  status: Status,
  step: { readonly at: Instant; readonly by: string },
): Status {
  const corrected = changeStatus(status, { type: 'draft', number: 1 }, step);
  return { ...corrected, version: status.version + 1 };
}

/** The meeting without its log, and without what the notes say of lines of it as their sources. */
export function withoutLog<Whole extends Pick<Meeting, 'opening' | 'sections' | 'closing' | 'log'>>(
  meeting: Whole,
): Omit<Whole, 'log'> {
  const cut = (note: Note): Note => {
    if (note.sources?.some(({ type }) => type === 'log') !== true) return note;
    const sources = note.sources.filter(({ type }) => type !== 'log');
    return sources.length === 0 ? omit(note, 'sources') : { ...note, sources };
  };
  const cutAll = <Part extends { readonly notes: readonly Note[] }>(part: Part): Part => ({
    ...part,
    notes: part.notes.map(cut),
  });
  return {
    ...omit(meeting, 'log'),
    opening: cutAll(meeting.opening),
    sections: meeting.sections.map(cutAll),
    closing: cutAll(meeting.closing),
  };
}
