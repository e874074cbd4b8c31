/** A piece of a text that two texts share, or that only the later or the earlier one has. */
export interface Piece {
  readonly type: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A word, a sign of a script without spaces, white space, or one other character. */
const tokenPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}\p{N}'’]*|\p{N}+|\s+|[^]/gu;

/** With more steps than this two texts have so little in common that word by word says nothing. */
const maxSteps = 400;

function tokensOf(text: string): readonly string[] {
  return text.match(tokenPattern) ?? [];
}

/** The shortest way from `a` to `b` (Myers, "An O(ND) difference algorithm", 1986); none where it is long. */
function shortestWay(a: readonly string[], b: readonly string[]): readonly Piece[] | undefined {
  const traces: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(maxSteps, a.length + b.length); steps += 1) {
    traces.push(new Map(reach));
    const next = new Map(reach);
    for (let k = -steps; k <= steps; k += 2) {
      const down = reach.get(k + 1) ?? -1;
      const right = reach.get(k - 1) ?? -1;
      let x = k === -steps || (k !== steps && right < down) ? down : right + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, traces);
    }
    reach = next;
  }
  return undefined;
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  traces: readonly ReadonlyMap<number, number>[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let x = a.length;
  let y = b.length;
  for (let steps = traces.length - 1; steps >= 0; steps -= 1) {
    const reach = traces[steps];
    const k = x - y;
    const down = reach?.get(k + 1) ?? -1;
    const right = reach?.get(k - 1) ?? -1;
    const isDown = k === -steps || (k !== steps && right < down);
    const fromX = steps === 0 ? 0 : isDown ? down : right;
    const fromY = steps === 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      pieces.push({ type: 'same', text: a[x] ?? '' });
    }
    if (steps === 0) break;
    if (isDown) pieces.push({ type: 'inserted', text: b[fromY] ?? '' });
    else pieces.push({ type: 'deleted', text: a[fromX] ?? '' });
    x = fromX;
    y = fromY;
  }
  return pieces.reverse();
}

/** Between two changes a lone space is part of them, so that changed phrases stay in one piece. */
function withoutIslands(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const isIsland =
      piece.type === 'same' &&
      piece.text.trim() === '' &&
      index > 0 &&
      index < pieces.length - 1 &&
      pieces[index - 1]?.type !== 'same' &&
      pieces[index + 1]?.type !== 'same';
    return isIsland
      ? [
          { type: 'deleted', text: piece.text },
          { type: 'inserted', text: piece.text },
        ]
      : [piece];
  });
}

/** Neighbours of one kind as one piece; of a run of changes, what went stands before what came. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted !== '') result.push({ type: 'deleted', text: deleted });
    if (inserted !== '') result.push({ type: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  for (const { type, text } of pieces) {
    if (type === 'deleted') deleted += text;
    else if (type === 'inserted') inserted += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.type === 'same') result[result.length - 1] = { type, text: last.text + text };
      else result.push({ type, text });
    }
  }
  flush();
  return result;
}

/**
 * What changed from one text to another, word by word. The pieces that are not inserted make the
 * first text, those that are not deleted the second.
 */
export function diffWords(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ type: 'same', text: before }];
  const a = tokensOf(before);
  const b = tokensOf(after);
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle = shortestWay(left, right) ?? [
    { type: 'deleted', text: left.join('') },
    { type: 'inserted', text: right.join('') },
  ];
  return joined([
    { type: 'same', text: a.slice(0, start).join('') },
    ...withoutIslands(middle),
    { type: 'same', text: a.slice(a.length - end).join('') },
  ]).filter(({ text }) => text !== '');
}
