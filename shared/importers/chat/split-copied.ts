import { collapseSpace } from '../../base/text';
import type { ChatEntry, ChatTime } from './chat-file';
import { findSeparator } from './find-separator';
import { joinText } from './join-text';
import { readBareTime, readStamp, readTimeAtEnd } from './read-stamp';
import type { TextLine } from './split-lines';
import type { SplitChat } from './split-stamped';

/** How a chat copied from a window names who writes and when. */
export type CopiedForm = 'timeAndName' | 'timeBelowName' | 'timeBehindName';

/** The head of a copied message: the lines it takes, whose it is, and words on the same line. */
interface CopiedHead {
  readonly line: number;
  /** The last line of the head. */
  readonly last: number;
  readonly from: string;
  readonly time: ChatTime;
  readonly text: string;
}

const longestName = 120;

/** The heads of messages in a chat copied from Teams, Meet or another window, by the way they are written. */
export function findCopiedHeads(
  lines: readonly TextLine[],
  form: CopiedForm,
): readonly CopiedHead[] {
  const heads: CopiedHead[] = [];
  for (const [at, line] of lines.entries()) {
    const head = readHead(lines, at, line, form);
    if (head === undefined) continue;
    const isTaken = (heads.at(-1)?.last ?? 0) >= head.line;
    if (!isTaken) heads.push(head);
  }
  return heads;
}

/** Splits a chat that was copied from a window: a head with name and hour, and the words below it. */
export function splitCopied(lines: readonly TextLine[], form: CopiedForm): SplitChat {
  const heads = findCopiedHeads(lines, form);
  const entries = heads.map((head, at): ChatEntry => {
    const body = lines.slice(head.last, (heads[at + 1]?.line ?? lines.length + 1) - 1);
    return {
      line: head.line,
      lastLine: body.findLast(({ text }) => text !== '')?.number ?? head.last,
      from: head.from,
      time: head.time,
      text: joinText(head.text, body),
    };
  });
  const loose = lines.slice(0, (heads[0]?.line ?? lines.length + 1) - 1);
  return { entries, times: 'clock', loose: loose.filter(({ text }) => text !== '') };
}

function readHead(
  lines: readonly TextLine[],
  at: number,
  line: TextLine,
  form: CopiedForm,
): CopiedHead | undefined {
  switch (form) {
    case 'timeAndName': {
      const stamp = readStamp(line.text);
      if (stamp === undefined || !stamp.isBracketed || stamp.rest === '') return undefined;
      const colon = findSeparator(stamp.rest)?.at ?? stamp.rest.length;
      return {
        line: line.number,
        last: line.number,
        from: collapseSpace(stamp.rest.slice(0, colon)),
        time: stamp.time,
        text: stamp.rest.slice(colon + 1).trim(),
      };
    }
    case 'timeBelowName': {
      const time = readBareTime(line.text);
      if (time === undefined) return undefined;
      const above = [lines[at - 1], lines[at - 2]].find(
        (other) => other !== undefined && other.text !== '',
      );
      if (above === undefined || above.text.length > longestName) return undefined;
      return {
        line: above.number,
        last: line.number,
        from: collapseSpace(above.text),
        time,
        text: '',
      };
    }
    case 'timeBehindName': {
      const found = line.text.length > longestName ? undefined : readTimeAtEnd(line.text);
      if (found === undefined || found.words === '' || findSeparator(found.words) !== undefined) {
        return undefined;
      }
      return {
        line: line.number,
        last: line.number,
        from: collapseSpace(found.words.replace(/[,·•|–-]$/u, '')),
        time: found.time,
        text: '',
      };
    }
  }
}
