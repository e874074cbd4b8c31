/** What a command has around it; tests make one of their own. */
export interface Terminal {
  /** The folder where the person stands, from which paths are taken. */
  readonly folder: string;
  /** Whether standard output is a screen, on which the bytes of a document mean nothing. */
  readonly isScreen: boolean;
  readonly version: string;
  readonly now: () => Date;
  /** Writes to standard output: what was asked for, for people or programs. */
  readonly print: (output: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error: what there is to say about it. */
  readonly say: (line: string) => void;
  /** From the first call on, Ctrl+C no longer ends the process; it aborts this signal, and the command ends by itself. */
  readonly interruption: () => AbortSignal;
}

/** Exit codes: done, could not be done, or called wrongly. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;

/** What a command ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
