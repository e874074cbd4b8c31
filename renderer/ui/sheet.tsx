import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import './sheet.css';

/** What a sheet needs; Esc and its cross close it. */
export interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** Whether the cursor goes to it when it opens. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** Whether Esc has a nearer meaning than closing the sheet, which is to empty a search. */
function isFilledSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}

/**
 * A panel at the side of the window that takes nothing away: the screen under it stays usable. The
 * cursor goes to its title, and back to where it was when it closes.
 */
export function Sheet(props: SheetProps) {
  const { title, closeLabel, onClose, isWide = false, takesFocus = true, children } = props;
  const titleId = useId();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const own = sheet.current;
    if (takesFocus) heading.current?.focus();
    return () => {
      const isInside = own?.contains(document.activeElement) === true;
      const isNowhere = document.activeElement === document.body;
      if ((isInside || isNowhere) && before instanceof HTMLElement) before.focus();
    };
  }, [takesFocus]);

  useEffect(() => {
    const own = sheet.current;
    // Heard from the page itself: React would also bring keys of dialogs that lie over the sheet.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || isFilledSearch(event.target)) return;
      event.stopPropagation();
      onClose();
    };
    own?.addEventListener('keydown', onKeyDown);
    return () => own?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  return (
    <section
      ref={sheet}
      role="dialog"
      aria-labelledby={titleId}
      data-pane=""
      className={isWide ? 'sheet sheet-wide' : 'sheet'}
    >
      <div className="sheet-head">
        <h2 ref={heading} id={titleId} tabIndex={-1} className="sheet-title">
          {title}
        </h2>
        <IconButton icon={X} label={closeLabel} onPress={onClose} />
      </div>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
