import { useState } from 'react';
import type { ReportStyle } from '../../../shared/domain/style/report-style';

/** The styles of a group while they are changed, and which of them the group's reports use. */
export interface StyleSet {
  readonly styles: readonly ReportStyle[];
  readonly used: string;
}

interface Past {
  readonly steps: readonly StyleSet[];
  readonly at: number;
  /** What the last step changed; more of the same goes on with it. */
  readonly field?: string | undefined;
}

/** Steps that can be taken back. */
const mostSteps = 200;

/** Holds the styles with a history of their own; changes of one field in a row are one step. */
export function useStyleDraft(first: StyleSet) {
  const [{ steps, at, field }, setPast] = useState<Past>({ steps: [first], at: 0 });
  const current = steps[at] ?? first;
  const go = (to: number) => {
    if (to >= 0 && to < steps.length) setPast({ steps, at: to });
  };
  return {
    current,
    isChanged: current !== first,
    canUndo: at > 0,
    canRedo: at < steps.length - 1,
    undo: () => go(at - 1),
    redo: () => go(at + 1),
    change: (next: StyleSet, changed?: string) => {
      if (next === current) return;
      const goesOn = changed !== undefined && changed === field;
      const kept = steps.slice(0, goesOn ? at : at + 1).slice(-mostSteps);
      setPast({ steps: [...kept, next], at: kept.length, field: changed });
    },
  };
}
