/** The times of a cue; what could not be read is absent. */
export interface Timing {
  readonly from?: number;
  readonly to?: number;
}

const clock = /^(-?)(?:(-?\d{1,4}):)?(-?\d{1,4}):(-?\d{1,4})(?:[.,](\d{1,9}))?$/u;
const longest = 200;

/** Reads the line with the times of a cue ("00:00:05.320 --> 00:00:07"), also with parts that are no times. */
export function readTiming(line: string): Timing | undefined {
  const arrow = line.slice(0, longest).indexOf('-->');
  if (arrow === -1) return undefined;
  // Behind the second time WebVTT may place the cue on the screen.
  const [end = ''] = line
    .slice(arrow + 3)
    .trimStart()
    .split(/\s/u, 1);
  return toTiming(readSeconds(line.slice(0, arrow).trim()), readSeconds(end));
}

/** Reads the line with the times of an SBV cue ("0:00:00.378,0:00:11.378"). */
export function readSbvTiming(line: string): Timing | undefined {
  if (line.length > longest) return undefined;
  const match = /^(\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}),(\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3})$/u.exec(
    line,
  );
  return match === null
    ? undefined
    : toTiming(readSeconds(match[1] ?? ''), readSeconds(match[2] ?? ''));
}

function toTiming(from: number | undefined, to: number | undefined): Timing {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Seconds of a time as WebVTT, SubRip, SBV and Teams write it; Teams has times such as "0:0:5.320" and "-0:0:1.2". */
export function readSeconds(time: string): number | undefined {
  const [whole, sign, hours = '0', minutes = '0', seconds = '0', fraction = '0'] =
    time.length > longest ? [] : (clock.exec(time) ?? []);
  if (whole === undefined) return undefined;
  const parts = [hours, minutes, seconds].map((part) => Math.abs(Number(part)));
  const [hour = 0, minute = 0, second = 0] = parts;
  const isNegative = sign === '-' || [hours, minutes, seconds].some((part) => part.startsWith('-'));
  const milliseconds = Math.round(Number(`0.${fraction}`) * 1000);
  const total = (hour * 3600 + minute * 60 + second) * 1000 + milliseconds;
  return (isNegative && total > 0 ? -total : total) / 1000;
}
