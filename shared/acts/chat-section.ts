import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';

/** The section that was open at a moment, the one opened last where there are several; none between items. */
export function createSectionAt(sections: Meeting['sections']): (moment: number) => Id | undefined {
  const stretches = sections.flatMap(({ id, open }) =>
    (open ?? []).map(({ from, to }) => ({
      id,
      from: Date.parse(from),
      to: to === undefined ? Infinity : Date.parse(to),
    })),
  );
  stretches.sort((one, other) => other.from - one.from);
  return (moment) => stretches.find(({ from, to }) => from <= moment && moment < to)?.id;
}
