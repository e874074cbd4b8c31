import { $getRoot, $getState, $setState, createState } from 'lexical';
import type { Meeting } from '../../../shared/domain/meeting';

/**
 * Everything of a meeting that is not a section of the page. It is state of the editor's root, so
 * that one history covers text, agenda, attendance, chat and facts. Titles of agenda items are those
 * last loaded; the headings of the page say what they are now.
 */
export type MeetingFrame = Omit<Meeting, 'opening' | 'sections' | 'closing'>;

const noFrame: MeetingFrame = {
  id: 'meeting',
  language: 'en',
  people: [],
  participants: [],
  agenda: { items: [] },
  status: { state: { type: 'draft', number: 1 }, version: 1 },
  report: {},
  created: '1970-01-01T00:00:00Z',
  modified: '1970-01-01T00:00:00Z',
};

const frameState = createState('frame', { parse: (): MeetingFrame => noFrame });

/** The facts of the meeting that is open in this editor. */
export function $meetingFrame(): MeetingFrame {
  return $getState($getRoot(), frameState);
}

/** Replaces facts of the meeting; part of the same history as the text. */
export function $changeFrame(change: (frame: MeetingFrame) => MeetingFrame): void {
  $setState($getRoot(), frameState, change);
}
