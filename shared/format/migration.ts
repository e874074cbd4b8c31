/**
 * One step between two versions of a kind of file. Takes the content as the version before had it,
 * already checked to be JSON, and gives it as its own version has it; the result is validated after
 * the last step. A migration is never changed once a version is out.
 */
export interface Migration {
  /** The version it leads to, from 2. */
  readonly to: number;
  /** What it does, in a sentence that a user may read. */
  readonly change: string;
  readonly migrate: (content: unknown) => unknown;
}

/** The version that a list of migrations leads to; 1 when there are none. */
export function currentVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** Takes content of an older version through all later migrations, in order. */
export function migrateContent(
  content: unknown,
  version: number,
  migrations: readonly Migration[],
): unknown {
  return migrations
    .slice(version - 1)
    .reduce<unknown>((older, { migrate }) => migrate(older), content);
}
