import { collapseSpace } from '../../base/text';
import type { ChatEntry } from './chat-file';
import { joinText } from './join-text';
import type { TextLine } from './split-lines';
import type { SplitChat } from './split-stamped';

const named = /^(?:From\s+)?([^:：\s][^:：]{0,79}?)\s{0,3}[:：](?:\s+(.*)|)$/su;
/** A word followed by a colon that is the beginning of an address and no name. */
const scheme = /^(?:https?|mailto|ftp)$/iu;
const mostWords = 5;

/** Reads "Ann: text" as a line that names its writer; only the first line may name somebody in small letters. */
export function readNamed(
  line: string,
  isFirst: boolean,
): { readonly from: string; readonly text: string } | undefined {
  const [, name, text = ''] = named.exec(line) ?? [];
  if (name === undefined || scheme.test(name) || text.startsWith('//')) return undefined;
  const isName = /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(/\s+/u).length <= mostWords;
  return isFirst || isName ? { from: collapseSpace(name), text } : undefined;
}

/** Splits a chat as people type it: "Ann: text", where lines without a name go on with the message before. */
export function splitTyped(lines: readonly TextLine[]): SplitChat {
  const entries: ChatEntry[] = [];
  let body: TextLine[] = [];
  let head: { readonly from: string; readonly text: string; readonly line: number } | undefined;
  const close = () => {
    if (head === undefined) return;
    const lastLine = body.findLast(({ text }) => text !== '')?.number ?? head.line;
    entries.push({ line: head.line, lastLine, from: head.from, text: joinText(head.text, body) });
  };
  for (const line of lines) {
    const start = readNamed(line.text, head === undefined);
    if (start !== undefined || (head === undefined && line.text !== '')) {
      close();
      head = { ...(start ?? { from: '', text: line.text }), line: line.number };
      body = [];
    } else if (head !== undefined) body.push(line);
  }
  close();
  return { entries, times: 'none', loose: [] };
}
