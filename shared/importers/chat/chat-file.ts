import type { IsoDate } from '../../base/dates';
import type { Message } from '../../base/result';

/** How the file writes its messages: as Zoom saves them, as copied from a window, as subtitles, or as people type. */
export type ChatShape = 'stamped' | 'copied' | 'subtitles' | 'typed';

/** When a message was sent, as the file says it; whether by the clock or by the recording says the file as a whole. */
export interface ChatTime {
  /** Seconds since midnight, or since the recording began. */
  readonly seconds: number;
  /** The day, where the file has one. */
  readonly date?: IsoDate;
  readonly isToTheMinute?: true;
}

/** One entry of the file before replies and reactions are understood. */
export interface ChatEntry {
  /** Number of its first line and of its last, from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** The name as the platform shows it; empty where the file has none. */
  readonly from: string;
  /** To whom, where that is not everybody. */
  readonly to?: string;
  readonly private?: true;
  readonly time?: ChatTime;
  readonly text: string;
}

/** What an entry says beside or instead of words of its own. */
export type ChatRemark =
  | { readonly type: 'message' }
  | { readonly type: 'reply'; readonly quote: string; readonly body: string }
  | {
      readonly type: 'reaction';
      readonly isRemoved: boolean;
      readonly emoji: string;
      /** The beginning of the message it is about; none where the file only says "add 👍". */
      readonly quote?: string;
    };

/** What became of a run of lines; all runs together are the whole file. */
export interface LineUse {
  readonly line: number;
  readonly lastLine: number;
  readonly as: 'message' | 'reaction' | 'private' | 'empty' | 'setAside';
}

/** A reaction of one message: the people in the order in which they reacted. */
export interface ReadReaction {
  readonly emoji: string;
  readonly by: readonly string[];
}

/** A message of the chat with its reactions; `replyTo` is the place of another one in the list. */
export interface ReadMessage extends ChatEntry {
  readonly replyTo?: number;
  readonly reactions: readonly ReadReaction[];
}

/** A saved or pasted chat as read, in the file's order, which is the platform's. */
export interface ChatFile {
  readonly shape: ChatShape;
  /** Whether its times are hours of the day, positions in the recording, or missing. */
  readonly times: 'clock' | 'offset' | 'none';
  /** Every entry as it stands, for merging with what is already there. */
  readonly entries: readonly ChatEntry[];
  /** The same with replies threaded and reactions folded in, private ones included and marked. */
  readonly messages: readonly ReadMessage[];
  readonly lines: readonly LineUse[];
  readonly remarks: readonly Message[];
}
