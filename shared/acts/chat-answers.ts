import type { Instant, IsoDate } from '../base/dates';
import type { Id } from '../base/ids';

/** What the file itself cannot say; what is absent is taken from the meeting. */
export interface ChatAnswers {
  /** The zone of its hours. */
  readonly zone?: string;
  /** The day on which it begins, such as the one in the name of its folder. */
  readonly date?: IsoDate;
  /** What its times are, where that is not what the file looks like. */
  readonly times?: 'clock' | 'offset';
  /** When the recording began from which its times count. */
  readonly recordingStart?: Instant;
  /** Takes private messages too, marked as such; without it they are left out. */
  readonly withPrivate?: true;
  /** The name for messages that do not say whose they are. */
  readonly unknown?: string;
  /** The section of messages whose time is not known. */
  readonly section?: Id;
  /** Typed by hand as it came in: a message of its own even if the same was said before. */
  readonly isTyped?: true;
}
