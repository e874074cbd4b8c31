import { collapseSpace, foldText } from '../../base/text';
import type { ChatEntry, ChatTime } from './chat-file';
import { isEverybody, isFromWord, isToWord } from './chat-words';
import { isDayLine } from './day-words';
import { findSeparator } from './find-separator';
import { joinText } from './join-text';
import { findCuts } from './read-header';
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
  readonly to?: string;
  readonly private?: true;
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
    const below = lines.slice(head.last, (heads[at + 1]?.line ?? lines.length + 1) - 1);
    const last = below.findLastIndex(({ text }) => text !== '');
    const isDivided = heads[at + 1] !== undefined && last > 0 && isDayLine(below[last]?.text ?? '');
    const words = isDivided ? below.slice(0, last) : below;
    const body = isEdited(words[0]?.text ?? '') ? words.slice(1) : words;
    const { from, to, time } = head;
    return {
      line: head.line,
      lastLine: below.findLast(({ text }) => text !== '')?.number ?? head.last,
      from,
      ...(to === undefined ? {} : { to }),
      ...(head.private === true ? { private: true } : {}),
      time,
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
      const head = withoutEdited(line.text);
      const found = head.length > longestName ? undefined : readTimeAtEnd(head);
      if (found === undefined || found.words === '') return undefined;
      const address = readCopiedAddress(found.words);
      if (address === undefined && findSeparator(found.words) !== undefined) return undefined;
      const from = collapseSpace(found.words.replace(/[,·•|–-]$/u, ''));
      return {
        line: line.number,
        last: line.number,
        ...(address ?? { from }),
        time: found.time,
        text: '',
      };
    }
  }
}

/** "from Ana Novak to everyone:", as Webex writes in front of the hour. */
function readCopiedAddress(words: string): Pick<CopiedHead, 'from' | 'to' | 'private'> | undefined {
  const [, address] = /^(\S.{2,118})[:：]$/u.exec(words) ?? [];
  const [first = ''] = address?.split(' ', 1) ?? [];
  if (address === undefined || !isFromWord(first)) return undefined;
  const names = address.slice(first.length).trim();
  const cut = findCuts(names, isToWord).at(-1);
  if (cut === undefined) return undefined;
  const from = collapseSpace(names.slice(0, cut.from));
  const to = collapseSpace(names.slice(cut.to));
  return isEverybody(to) ? { from } : { from, to, private: true };
}

const edited = new Set(
  [
    ...[
      'edited',
      'bearbeitet',
      'modifié',
      'editado',
      'modificato',
      'bewerkt',
      'edytowano',
      'edytowane',
    ],
    ...[
      'изменено',
      'düzenlendi',
      '編集済み',
      '편집됨',
      '已编辑',
      '已編輯',
      'redigerad',
      'redigeret',
    ],
  ].map(foldText),
);

/** Whether a line only says that the message was changed after it was sent. */
function isEdited(line: string): boolean {
  return line.length < 24 && edited.has(foldText(line.replaceAll(/[()]/gu, '')));
}

function withoutEdited(line: string): string {
  const at = line.search(/\S+$/u);
  return at > 0 && isEdited(line.slice(at)) ? line.slice(0, at).trimEnd() : line;
}
