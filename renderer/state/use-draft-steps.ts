import { useState } from 'react';

interface Past<Draft> {
  readonly first: Draft;
  readonly steps: readonly Draft[];
  readonly at: number;
  /** What the last step changed; more of the same goes on with it. */
  readonly field?: string | undefined;
}

/** Steps that can be taken back. */
const mostSteps = 200;

/** Something that is changed until it is saved, with a history of its own. */
export interface DraftSteps<Draft> {
  readonly current: Draft;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes of one field in a row are one step. */
  readonly change: (next: Draft, field?: string) => void;
  /** Begins anew from what is saved, with changes to it as the only step. */
  readonly restart: (first: Draft, changed: Draft) => void;
}

/** Holds a draft with a history of its own; it may begin with changes that were left before. */
export function useDraftSteps<Draft>(first: Draft, left?: Draft): DraftSteps<Draft> {
  const [past, setPast] = useState<Past<Draft>>(() => {
    const steps = left === undefined ? [first] : [first, left];
    return { first, steps, at: steps.length - 1 };
  });
  const { steps, at, field } = past;
  const current = steps[at] ?? past.first;
  const go = (to: number) => {
    if (to >= 0 && to < steps.length) setPast({ ...past, at: to, field: undefined });
  };
  return {
    current,
    isChanged: current !== past.first,
    canUndo: at > 0,
    canRedo: at < steps.length - 1,
    undo: () => go(at - 1),
    redo: () => go(at + 1),
    change: (next, changed) => {
      if (next === current) return;
      const goesOn = changed !== undefined && changed === field;
      const kept = steps.slice(0, goesOn ? at : at + 1).slice(-mostSteps);
      setPast({ ...past, steps: [...kept, next], at: kept.length, field: changed });
    },
    restart: (saved, changed) => setPast({ first: saved, steps: [saved, changed], at: 1 }),
  };
}
