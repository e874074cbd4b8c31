/** Small data kept in a file of its own: `conf`, or electron-store, which is built on it. What is read may be anything. */
export interface KeptData {
  readonly read: () => unknown;
  readonly write: (data: Readonly<Record<string, unknown>>) => void;
}
