import { isAbsolute, resolve } from 'node:path';
import type { Dispatch } from '../../../shared/ipc/dispatch';
import { meetingExtension } from '../library/scan-folder';

/** The meeting that a command line names, such as that of a double click on a file; flags are passed over. */
export function meetingInArguments(
  parameters: readonly string[],
  folder: string,
): string | undefined {
  const word = parameters.find((one) => one.endsWith(meetingExtension) && !one.startsWith('-'));
  if (word === undefined) return undefined;
  return isAbsolute(word) ? word : resolve(folder, word);
}

/** A meeting that the system asked for, kept until there is a window to show it. */
export interface RequestedMeeting {
  readonly put: (path: string | undefined) => void;
  readonly take: () => string | undefined;
}

/** Keeps the last meeting that was asked for. */
export function createRequestedMeeting(): RequestedMeeting {
  let waiting: string | undefined;
  return {
    put: (path) => {
      waiting = path ?? waiting;
    },
    take: () => {
      const path = waiting;
      waiting = undefined;
      return path;
    },
  };
}

/**
 * Tells the window of the meeting that was asked for as soon as the window asks for the library,
 * its first screen: what it asks before, it asks while nothing in it listens yet.
 */
export function announceRequested(dispatch: Dispatch, requested: RequestedMeeting): Dispatch {
  return async (name, params, emit) => {
    const result = await dispatch(name, params, emit);
    const isListening = typeof name === 'string' && name.startsWith('library.');
    const path = isListening ? requested.take() : undefined;
    if (path !== undefined) emit('meeting.requested', { path });
    return result;
  };
}
