import type { ReactNode } from 'react';
import { useWords } from '../../../state/use-words';

/** What the list needs; it is closed until somebody wants to see it. */
export interface MoreListProps {
  readonly title: string;
  readonly lines: readonly ReactNode[];
  /** How many there are, where not all of them are given. */
  readonly count?: number;
  readonly isOpen?: boolean;
}

/** A count with its list behind it; a mere count where there is no list. */
export function MoreList({ title, lines, count = lines.length, isOpen = false }: MoreListProps) {
  const { t } = useWords();
  const left = count - lines.length;
  if (lines.length === 0) return <p className="import-more">{title}</p>;
  return (
    <details className="import-more" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {left > 0 && <li>{t('imports.more', { count: left })}</li>}
      </ul>
    </details>
  );
}
