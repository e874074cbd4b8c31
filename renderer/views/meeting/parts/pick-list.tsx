import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import './pick-list.css';
import { listMoves } from './list-moves';
import { PickChunk } from './pick-chunk';

/** One line of a list; `name` is what screen readers say where the line itself would be unclear. */
export interface PickLine<Id extends string> {
  readonly id: Id;
  readonly name?: string | (() => string);
  /** A function makes it only where it is looked at: lists may be very long. */
  readonly content: ReactNode | (() => ReactNode);
  /** How deep it is nested. */
  readonly level?: number;
  readonly isCurrent?: boolean;
}

/** What a list needs. */
export interface PickListProps<Id extends string> {
  readonly label: string;
  readonly lines: readonly PickLine<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
  /** Enter or a click on a line. */
  readonly onEnter: (id: Id) => void;
  /** Any other key on a line; true where it meant something. */
  readonly onKey?: (event: KeyboardEvent, id: Id) => boolean;
  /** F6 into its pane comes to this list. */
  readonly isStart?: boolean;
}

/** So many lines are all in the page; of more only those near the part that is seen. */
const longest = 200;
const chunkSize = 50;

/** A list to walk with arrows in which single keys do things with the chosen line; the text keeps its caret meanwhile. */
export function PickList<Id extends string>({
  label,
  lines,
  chosen,
  onChoose,
  onEnter,
  onKey,
  isStart = false,
}: PickListProps<Id>) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = lines.findIndex(({ id }) => id === chosen);
  const chosenLine = lines[at];

  useEffect(() => {
    if (document.activeElement !== list.current) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const move = isPlain ? listMoves[event.key] : undefined;
    if (move !== undefined) {
      const next = lines[move(at, lines.length)];
      if (next !== undefined) onChoose(next.id);
    } else if (chosenLine === undefined) return;
    else if (isPlain && event.key === 'Enter') onEnter(chosenLine.id);
    else if (onKey?.(event, chosenLine.id) !== true) return;
    event.preventDefault();
  };

  const toOption = (
    { id, name, content, level = 0, isCurrent = false }: PickLine<Id>,
    place: number,
  ) => {
    const shown = typeof content === 'function' ? content() : content;
    return (
      // The list itself takes the keys for its lines (ARIA's pattern for lists of options).
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
      <div
        key={id}
        id={`${prefix}-${id}`}
        role="option"
        className="pick-line"
        aria-selected={id === chosen}
        aria-current={isCurrent || undefined}
        aria-setsize={lines.length > longest ? lines.length : undefined}
        aria-posinset={lines.length > longest ? place + 1 : undefined}
        data-level={Math.min(level, 4)}
        onClick={() => {
          onChoose(id);
          onEnter(id);
        }}
      >
        {name === undefined ? (
          shown
        ) : (
          <>
            <VisuallyHidden>{typeof name === 'function' ? name() : name}</VisuallyHidden>
            <span className="pick-content" aria-hidden="true">
              {shown}
            </span>
          </>
        )}
      </div>
    );
  };

  return (
    <div
      ref={list}
      role="listbox"
      className="pick-list"
      aria-label={label}
      tabIndex={0}
      data-pane-start={isStart ? '' : undefined}
      aria-activedescendant={chosenLine === undefined ? undefined : `${prefix}-${chosenLine.id}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const first = lines.find(({ isCurrent }) => isCurrent) ?? lines[0];
        if (chosenLine === undefined && first !== undefined) onChoose(first.id);
      }}
    >
      {lines.length <= longest
        ? lines.map(toOption)
        : chunksOf(lines).map((chunk, index) => (
            <PickChunk
              key={index}
              count={chunk.length}
              isKept={chunk.some(({ id }) => id === chosen)}
            >
              {() => chunk.map((line, place) => toOption(line, index * chunkSize + place))}
            </PickChunk>
          ))}
    </div>
  );
}

function chunksOf<Line>(lines: readonly Line[]): readonly (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / chunkSize) }, (_, at) =>
    lines.slice(at * chunkSize, (at + 1) * chunkSize),
  );
}
