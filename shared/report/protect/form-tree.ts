/** A letter's place among forms that begin alike; `ends` where a form ends, `spaced` if it is a word with edges. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends?: 'spaced' | 'unspaced';
}

/** Finds the end of the longest form that begins at a place of a text; undefined where none does. */
export type FormTree = (text: string, start: number) => number | undefined;

const word = /[\p{L}\p{N}]/u;
const space = /\s/u;

/**
 * Forms that begin alike share that beginning, so that thousands of names are found in one walk (a
 * regular expression of as many alternatives is refused by the engine). White space in a form
 * matches any white space. A form that `isSpaced` is found only as a whole word.
 */
export function createFormTree(
  forms: Iterable<string>,
  isSpaced: (form: string) => boolean,
): FormTree {
  const root: Branch = { next: new Map() };
  for (const form of forms) plant(root, form, isSpaced(form));
  return (text, start) => longest(root, text, start);
}

function plant(root: Branch, form: string, isSpaced: boolean): void {
  let branch = root;
  for (const letter of form.replace(/\s+/gu, ' ')) {
    let next = branch.next.get(letter);
    if (next === undefined) {
      next = { next: new Map() };
      branch.next.set(letter, next);
    }
    branch = next;
  }
  branch.ends = isSpaced ? 'spaced' : 'unspaced';
}

function longest(root: Branch, text: string, start: number): number | undefined {
  const isEdge = !word.test(letterBefore(text, start));
  let branch = root;
  let at = start;
  let end: number | undefined;
  while (at < text.length) {
    const letter = letterAt(text, at);
    const isSpace = space.test(letter);
    const next = branch.next.get(isSpace ? ' ' : letter);
    if (next === undefined) break;
    branch = next;
    at += letter.length;
    while (isSpace && at < text.length && space.test(text.charAt(at))) at += 1;
    if (branch.ends === 'unspaced') end = at;
    if (branch.ends === 'spaced' && isEdge && !word.test(letterAt(text, at))) end = at;
  }
  return end;
}

function letterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function letterBefore(text: string, at: number): string {
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xff_ff;
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
