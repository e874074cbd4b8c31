import { readChat } from './read-chat';

/** Whether a text is a chat as a platform saves it: most of its messages begin with their time. */
export function isSavedChat(text: string): boolean {
  const read = readChat(text);
  return read.ok && read.value.shape === 'stamped' && isMostlyRead(read.value);
}

/** Whether a text is a chat copied from a window. Tables may look alike, and are to be asked first. */
export function isCopiedChat(text: string): boolean {
  const read = readChat(text);
  return read.ok && read.value.shape === 'copied' && isMostlyRead(read.value);
}

type Read = Extract<ReturnType<typeof readChat>, { readonly ok: true }>['value'];

/** Minutes may name an hour here and there; in a chat there is one every few lines, from the top. */
function isMostlyRead({ lines, messages }: Read): boolean {
  const loose = lines.filter(({ as }) => as === 'setAside');
  const aside = loose.reduce((sum, { line, lastLine }) => sum + lastLine - line + 1, 0);
  const all = lines.at(-1)?.lastLine ?? 0;
  return aside * 4 <= all && messages.length * 20 >= all;
}
