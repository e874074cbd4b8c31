/** One line of a list of suggestions. */
export interface SuggestionItem {
  readonly id: string;
  readonly label: string;
  /** Something that tells two lines apart, such as an affiliation. */
  readonly detail?: string;
  /** Stands apart from what is suggested, as something else that can be done. */
  readonly isAside?: boolean;
  /** What taking it does, inside an update that is one step of the history. */
  readonly $take: () => void;
}

/** What a provider suggests for what is typed before the caret. */
export interface Suggestion {
  /** Names what is being completed, so that a list that was sent away does not come back while it goes on. */
  readonly place: string;
  readonly items: readonly SuggestionItem[];
  /**
   * Whether the writer asked for the list by typing a sign for it. Only then, or once the writer has
   * moved into it, does it take Enter and arrows.
   */
  readonly asked: boolean;
}

/** Looks at what is typed before the caret; nothing where it has nothing to suggest. */
export type SuggestionProvider = () => Suggestion | undefined;

/** A list that is shown: `active` is the line that keys act on, -1 while the writer has not moved into it. */
export interface ShownSuggestion extends Suggestion {
  readonly active: number;
}
