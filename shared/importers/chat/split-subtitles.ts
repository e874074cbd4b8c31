import type { ChatEntry } from './chat-file';
import { joinText } from './join-text';
import type { TextLine } from './split-lines';
import { readNamed } from './split-typed';
import type { SplitChat } from './split-stamped';

const range =
  /^(\d{1,3}):(\d{1,2}):(\d{1,2})(?:[.,]\d{1,3})?\s{0,3}(?:,|-->)\s{0,3}\d{1,3}:\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?$/u;

/** The second of the recording at which a line "0:01:23.000,0:01:26.000" begins. */
export function readRange(line: string): number | undefined {
  const [, hours, minutes, seconds] = line.length > 64 ? [] : (range.exec(line) ?? []);
  if (hours === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Splits a chat saved as subtitles, as Google Meet does: a range of times, then "Name: text". */
export function splitSubtitles(lines: readonly TextLine[]): SplitChat {
  const starts = lines.flatMap((line) => {
    const seconds = readRange(line.text);
    return seconds === undefined ? [] : [{ line: line.number, seconds }];
  });
  const entries = starts.map(({ line, seconds }, at): ChatEntry => {
    const body = lines.slice(line, (starts[at + 1]?.line ?? lines.length + 1) - 1);
    const first = body.findIndex(({ text }) => text !== '');
    const head = readNamed(body[first]?.text ?? '', true);
    const rest = first === -1 || head === undefined ? body : body.slice(first + 1);
    return {
      line,
      lastLine: body.findLast(({ text }) => text !== '')?.number ?? line,
      from: head?.from ?? '',
      time: { seconds },
      text: joinText(head?.text ?? '', rest),
    };
  });
  const loose = lines.slice(0, (starts[0]?.line ?? lines.length + 1) - 1);
  return { entries, times: 'offset', loose: loose.filter(({ text }) => text !== '') };
}
