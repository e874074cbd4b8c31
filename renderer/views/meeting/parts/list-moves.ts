/** Where each key that walks a list leads, from a place in a list of so many lines. */
export const listMoves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  PageUp: (at) => Math.max(0, at - 10),
  PageDown: (at, count) => Math.min(count - 1, at + 10),
  Home: () => 0,
  End: (_at, count) => count - 1,
};
