/** What a paragraph is bound to besides its text: the anchors and the comment threads of the whole. */
export interface Marks {
  readonly anchors: readonly string[];
  readonly threads: readonly string[];
}

/** What can have an anchor and threads. */
export interface Marked {
  readonly anchor?: string | undefined;
  readonly threads?: readonly string[] | undefined;
}

/** Marks of things without a paragraph of their own, which the next paragraph takes. */
export interface PendingMarks {
  readonly add: (marked: Marked) => void;
  readonly take: () => readonly Marked[];
}

const nothing: readonly Marked[] = [];

/** Keeps marks until a paragraph takes them, beginning with what the first paragraph is to take. */
export function createPendingMarks(first: Marked): PendingMarks {
  let waiting: readonly Marked[] = [first];
  return {
    add: (marked) => {
      waiting = [...waiting, marked];
    },
    take: () => {
      const taken = waiting;
      waiting = nothing;
      return taken;
    },
  };
}

/** Joins what several things say of one paragraph. */
export function joinMarks(parts: readonly Marked[]): Marks {
  return {
    anchors: parts.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])),
    threads: parts.flatMap(({ threads }) => threads ?? []),
  };
}
