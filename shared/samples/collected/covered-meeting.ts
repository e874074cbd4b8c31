import type { CoveredMeeting } from '../../domain/collected-report';
import type { Meeting } from '../../domain/meeting';

/** A meeting of the sample as a collected report names it. */
export function toCoveredMeeting({ id, seat, schedule, modality }: Meeting): CoveredMeeting {
  return {
    id,
    ...(seat === undefined ? {} : { series: seat.series, ordinal: seat.ordinal }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(modality === undefined ? {} : { modality }),
  };
}
