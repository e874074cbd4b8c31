import { useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import './split-pane.css';

/** What a pane with a movable edge needs; widths are in rem. */
export interface SplitPaneProps {
  /** Name of the region, which F6 goes through. */
  readonly label: string;
  /** Name of its edge. */
  readonly resizeLabel: string;
  readonly side: 'start' | 'end';
  readonly usualWidth?: number;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  /** The width it was last given. */
  readonly keptWidth?: number | undefined;
  /** Told the width when it has been set. */
  readonly onKeep?: (width: number) => void;
  readonly children: ReactNode;
}

const step = 1;

/** A region at the side of a screen whose width the person sets, by dragging its edge or with arrows on it. */
export function SplitPane({
  label,
  resizeLabel,
  side,
  usualWidth = 18,
  minWidth = 12,
  maxWidth = 36,
  keptWidth,
  onKeep,
  children,
}: SplitPaneProps) {
  const within = (wanted: number) => Math.min(maxWidth, Math.max(minWidth, wanted));
  const [width, setWidth] = useState(within(keptWidth ?? usualWidth));
  const pane = useRef<HTMLElement>(null);
  const put = (next: number) => setWidth(within(next));
  const keep = (next: number) => {
    put(next);
    onKeep?.(within(next));
  };
  const isRightToLeft = () =>
    pane.current !== null && getComputedStyle(pane.current).direction === 'rtl';

  const onKeyDown = (event: KeyboardEvent) => {
    const outwards = side === (isRightToLeft() ? 'end' : 'start') ? 'ArrowRight' : 'ArrowLeft';
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: outwards === 'ArrowLeft' ? step : -step,
      ArrowRight: outwards === 'ArrowRight' ? step : -step,
      Home: minWidth - width,
      End: maxWidth - width,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    keep(width + move);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || pane.current === null) return;
    const { left, right } = pane.current.getBoundingClientRect();
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isFromLeft = (side === 'start') !== isRightToLeft();
    put((isFromLeft ? event.clientX - left : right - event.clientX) / rem);
  };

  return (
    <section
      ref={pane}
      aria-label={label}
      data-pane=""
      className={`split-pane split-pane-${side}`}
      style={{ '--pane-width': `${width}rem` } as CSSProperties}
    >
      {children}
      {/* A separator that moves is a widget of its own (ARIA 1.2), which the lint rule does not know. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={resizeLabel}
        aria-valuenow={Math.round(width)}
        aria-valuemin={minWidth}
        aria-valuemax={maxWidth}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onDoubleClick={() => keep(usualWidth)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onPointerUp={() => onKeep?.(width)}
      />
      {/* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
    </section>
  );
}
