import { z } from 'zod';
import { instantSchema } from '../../../shared/base/dates';
import type { Immutable } from '../../../shared/base/immutable';
import { meetingSchema } from '../../../shared/domain/meeting';
import type { meetingSummarySchema } from '../../../shared/ipc/requests/library-requests';

/** A meeting as lists show it. */
export type MeetingSummary = Immutable<z.infer<typeof meetingSummarySchema>>;

/** The part of a file that a list needs; the rest is looked at when the meeting is opened. */
const headSchema = z.object({
  format: z.literal('rapporteur-minutes'),
  meeting: z.object({
    ...meetingSchema.pick({
      id: true,
      title: true,
      seat: true,
      schedule: true,
      status: true,
      copy: true,
    }).shape,
    group: z
      .object({
        id: z.string(),
        name: z.string(),
        series: z.array(z.object({ id: z.string(), name: z.string() })),
      })
      .optional(),
    modified: instantSchema,
  }),
});

/** What a list shows of a meeting, from the text of its file; `undefined` where it is none of ours. */
export function readSummary(
  text: string,
  place: Pick<MeetingSummary, 'path' | 'file'>,
): MeetingSummary | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const head = headSchema.safeParse(json);
  if (!head.success) return undefined;
  const { id, title, group, seat, schedule, status, modified, copy } = head.data.meeting;
  const series = group?.series.find((candidate) => candidate.id === seat?.series);
  return {
    ...place,
    id,
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group: { id: group.id, name: group.name } }),
    ...(series === undefined ? {} : { series: series.name }),
    ...(seat?.cycle === undefined ? {} : { cycle: seat.cycle.name }),
    ...(seat === undefined ? {} : { ordinal: seat.ordinal }),
    ...(schedule === undefined ? {} : { date: schedule.date, zone: schedule.zone }),
    ...(schedule?.start === undefined ? {} : { start: schedule.start }),
    status: status.state,
    ...(copy === undefined ? {} : { isCopy: true }),
    modified,
  };
}
