const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}

/** Where the cursor was in each pane when it left it. */
const lastPlaces = new WeakMap<Element, HTMLElement>();

/** The element of a pane that takes the cursor: where it was last, what the pane names with `data-pane-start`, or its first. */
function placeIn(pane: HTMLElement): HTMLElement {
  const last = lastPlaces.get(pane);
  if (last !== undefined && pane.contains(last) && isShown(last)) return last;
  const named = pane.querySelector<HTMLElement>('[data-pane-start]');
  const places = [...pane.querySelectorAll<HTMLElement>(focusable)];
  return named ?? places.find(isShown) ?? pane;
}

/** Moves the cursor to the next pane (`data-pane`) of the page, or the previous one, and round again. */
export function walkPanes(page: Document, direction: 1 | -1): void {
  const panes = [...page.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  if (panes.length === 0) return;
  const active = page.activeElement;
  // Panes may lie inside each other: the innermost one is where the cursor is.
  const here = panes.findLastIndex((pane) => pane.contains(active));
  const pane = panes[here];
  if (pane !== undefined && active instanceof HTMLElement) lastPlaces.set(pane, active);
  const next = here === -1 ? (direction === 1 ? 0 : panes.length - 1) : here + direction;
  const target = panes[(next + panes.length) % panes.length];
  if (target !== undefined) placeIn(target).focus();
}
