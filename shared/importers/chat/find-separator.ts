/** No name with its recipient is longer. */
const longestAddress = 500;

/** The colons of a line at which its text could begin, and the one that is most likely. */
export interface Separator {
  readonly at: number;
  /** An earlier colon without a space behind it, which counts where an address ends there. */
  readonly earlier?: number;
}

/**
 * Finds the colon between address and text: the first that is followed by a space, a tab or the end,
 * outside brackets; else the first at all. Colons of hours and web addresses are none.
 */
export function findSeparator(rest: string): Separator | undefined {
  let depth = 0;
  let glued: number | undefined;
  let bracketed: number | undefined;
  const end = Math.min(rest.length, longestAddress);
  for (let at = 0; at < end; at += 1) {
    const sign = rest[at];
    if (sign === '(' || sign === '（') depth += 1;
    if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1);
    if ((sign !== ':' && sign !== '：') || isInsideWord(rest, at)) continue;
    if (depth > 0) {
      bracketed ??= at;
      continue;
    }
    const next = rest[at + 1];
    if (next === undefined || /\s/u.test(next)) {
      return glued === undefined ? { at } : { at, earlier: glued };
    }
    glued ??= at;
  }
  const at = glued ?? bracketed;
  return at === undefined ? undefined : { at };
}

/** Whether a colon belongs to an hour or to a web address. */
function isInsideWord(rest: string, at: number): boolean {
  if (rest.startsWith('://', at)) return true;
  return /\d/u.test(rest[at - 1] ?? '') && /\d/u.test(rest[at + 1] ?? '');
}

/** Whether a line ends in a colon, as the heads of messages do whose text stands on the next line. */
export function endsInColon(rest: string): boolean {
  return rest.endsWith(':') || rest.endsWith('：');
}
