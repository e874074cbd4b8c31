import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import './line-list.css';
import { listMoves } from '../parts/list-moves';

/** One line to pick; `name` is what screen readers say. */
export interface PickedLine {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
}

/** What a list of which several lines can be picked needs. */
export interface LineListProps {
  readonly label: string;
  readonly lines: readonly PickedLine[];
  readonly chosen: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  /** Any key that neither moves nor picks; true where it meant something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** A list to walk with arrows, in which Space picks a line, Shift with a move picks all on the way, and Ctrl+A all. */
export function LineList(props: LineListProps) {
  const { label, lines, chosen, picked, onChoose, onPick, onKey } = props;
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = lines.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const move = hasModifier ? undefined : listMoves[event.key];
    const next = lines[move?.(at, lines.length) ?? -1];
    if (next !== undefined) {
      if (event.shiftKey) onPick(withStretch(picked, lines, at, lines.indexOf(next)));
      onChoose(next.id);
    } else if (event.key === ' ' && !hasModifier && chosen !== undefined) {
      onPick(toggled(picked, chosen));
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      onPick(new Set(lines.map(({ id }) => id)));
    } else if (!onKey(event)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="listbox"
      className="line-list"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={0}
      data-pane-start=""
      aria-activedescendant={at === -1 ? undefined : `${prefix}-${String(at)}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const [first] = lines;
        if (at === -1 && first !== undefined) onChoose(first.id);
      }}
    >
      {lines.map(({ id, name, content }, index) => (
        // The list itself takes the keys for its lines (ARIA's pattern for lists of options).
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={id}
          id={`${prefix}-${String(index)}`}
          role="option"
          className="line"
          aria-selected={picked.has(id)}
          data-chosen={id === chosen || undefined}
          onClick={(event) => {
            onChoose(id);
            if (event.ctrlKey || event.metaKey) onPick(toggled(picked, id));
          }}
        >
          <VisuallyHidden>{name}</VisuallyHidden>
          <span className="line-content" aria-hidden="true">
            {content}
          </span>
        </div>
      ))}
    </div>
  );
}

function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return next;
}

function withStretch(
  picked: ReadonlySet<string>,
  lines: readonly PickedLine[],
  from: number,
  to: number,
): ReadonlySet<string> {
  const stretch = lines.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
  return new Set([...picked, ...stretch.map(({ id }) => id)]);
}
