/** Reporting verbs of a language, as they follow a speaker's name ("asked whether"). */
export interface VerbList {
  readonly verbs: readonly string[];
  /** Words that begin a sentence with a capital only because they begin it. */
  readonly lowered: readonly string[];
}
