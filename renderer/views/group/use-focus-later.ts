import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings the cursor to something within a place once it is on view, since what was just added is not there yet. */
export function useFocusLater(place: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string>(undefined);
  const go = () => {
    if (wanted.current === undefined) return;
    const found = place.current?.querySelector<HTMLElement>(wanted.current);
    if (found === null || found === undefined) return;
    wanted.current = undefined;
    found.focus();
    if (found instanceof HTMLInputElement) found.select();
  };
  useEffect(go);
  return (selector) => {
    wanted.current = selector;
    // Where nothing changes, nothing is rendered, and it is there already; the next key is meant for it.
    queueMicrotask(go);
  };
}
