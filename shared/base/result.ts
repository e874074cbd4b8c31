/** How much a message matters: an `error` means there is no value, a `warning` that something was left or changed. */
export type Severity = 'error' | 'warning' | 'info';

/** One remark on the way from input to value, in a sentence that says what, where and what to do. */
export interface Message {
  readonly severity: Severity;
  /** A stable name of the kind of remark, such as `file.newer-version`, for programs and tests. */
  readonly code: string;
  readonly text: string;
  /** Where in the input: a path such as `meeting.sections[2].notes[0]`, or `line 14`. */
  readonly where?: string;
}

/** A value with the remarks made on the way to it. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly messages: readonly Message[];
}

/** No value; the messages hold at least one error. */
export interface Failure {
  readonly ok: false;
  readonly messages: readonly Message[];
}

/** What anything that a person or a file can cause to fail returns; exceptions are bugs. */
export type Result<T> = Success<T> | Failure;

/** Wraps a value, with the remarks made on the way. */
export function succeed<T>(value: T, messages: readonly Message[] = []): Success<T> {
  return { ok: true, value, messages };
}

/** Wraps the reasons why there is no value. */
export function fail(...messages: readonly [Message, ...Message[]]): Failure {
  return { ok: false, messages };
}

/** Makes an error message. */
export function errorMessage(code: string, text: string, where?: string): Message {
  return { severity: 'error', code, text, ...(where === undefined ? {} : { where }) };
}

/** Makes a warning: a value exists, but something was left out or changed. */
export function warningMessage(code: string, text: string, where?: string): Message {
  return { severity: 'warning', code, text, ...(where === undefined ? {} : { where }) };
}
