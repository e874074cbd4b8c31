import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import { omit } from '../base/omit';
import type { ActionStatus, Due, MatterArising } from '../domain/action-item';
import type { Meeting } from '../domain/meeting';

/** The part of a meeting that matters arising are about. */
export type Matters = Pick<Meeting, 'mattersArising'>;

/** What is said of a matter now; words or a new date are kept where they are not given. */
export interface MatterReport {
  readonly status: ActionStatus;
  readonly text?: string;
  readonly due?: Due;
}

/** Where a matter stands: as reported in this meeting, or as it came to it. */
export function matterStatus({ reported, action }: MatterArising): ActionStatus {
  return reported?.status ?? action.status;
}

/** Keeps in this meeting what it reported of a matter; the meeting it came from is not touched. */
export function reportMatter<Facts extends Matters>(
  facts: Facts,
  id: Id,
  report: MatterReport,
  at: Instant,
): Facts {
  return changeMatter(facts, id, (matter) => ({
    ...matter,
    reported: { ...matter.reported, ...report, at: matter.reported?.at ?? at },
  }));
}

/** Takes back what was reported of a matter. */
export function unreportMatter<Facts extends Matters>(facts: Facts, id: Id): Facts {
  return changeMatter(facts, id, (matter) => omit(matter, 'reported'));
}

/** Takes what was said of a matter out of its report, or puts other words there. */
export function setMatterText<Facts extends Matters>(facts: Facts, id: Id, text: string): Facts {
  return changeMatter(facts, id, (matter) => {
    if (matter.reported === undefined) {
      return text === '' ? matter : { ...matter, reported: { status: matter.action.status, text } };
    }
    const rest = omit(matter.reported, 'text');
    return { ...matter, reported: text === '' ? rest : { ...rest, text } };
  });
}

function changeMatter<Facts extends Matters>(
  facts: Facts,
  id: Id,
  change: (matter: MatterArising) => MatterArising,
): Facts {
  const { mattersArising = [] } = facts;
  if (!mattersArising.some((matter) => matter.id === id)) return facts;
  return {
    ...facts,
    mattersArising: mattersArising.map((matter) => (matter.id === id ? change(matter) : matter)),
  };
}
