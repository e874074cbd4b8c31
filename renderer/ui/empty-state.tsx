import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import './empty-state.css';

/** What an empty screen says. */
export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** Level of its title among the screen's headings. */
  readonly level?: 1 | 2 | 3;
  readonly children?: ReactNode;
}

/** What stands where nothing is yet: what this place is for, and the way to fill it. */
export function EmptyState({ title, text, level = 2, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={level} className="empty-state-title">
        {title}
      </Heading>
      {text !== undefined && <p className="empty-state-text">{text}</p>}
      {children !== undefined && <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
