import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** What a run of lines needs; `isKept` keeps it in the page wherever it is. */
export interface PickChunkProps {
  readonly count: number;
  readonly isKept: boolean;
  readonly children: () => ReactNode;
}

/** Lines near the part that is seen are made, in pixels above and below it. */
const near = '800px';
const usualHeight = 44;

/** A run of lines of a long list, which holds only its place as long as nobody can see it. */
export function PickChunk({ count, isKept, children }: PickChunkProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState(count * usualHeight);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const { height: seen } = entry.boundingClientRect;
        if (seen > 0) setHeight(seen);
        setNear(entry.isIntersecting);
      },
      { root: element.closest('.tray-scroll'), rootMargin: `${near} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isMade = isNear || isKept;
  return (
    <div ref={place} role="presentation" style={isMade ? {} : { height }}>
      {isMade && children()}
    </div>
  );
}
