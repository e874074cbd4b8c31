import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button';
import './dialog.css';

/** What a dialog needs; Esc, its cross and a click beside it close it. */
export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** Room for several pages, always as large whichever of them is shown. */
  readonly isLarge?: boolean;
  /** It takes the whole window but for a margin, for work with something beside it. */
  readonly isFull?: boolean;
  /** Its buttons, which stay in view. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A task of its own over the screen, such as the facts of a new meeting; never for anything needed while writing. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  isWide = false,
  isLarge = false,
  isFull = false,
  foot,
  children,
}: DialogProps) {
  const own = useRef<HTMLElement>(null);
  // A button that is done with goes, and the cursor with it; the keys must still reach the dialog.
  useEffect(() => {
    const dialog = own.current;
    if (dialog === null) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) dialog.focus();
    });
    observer.observe(dialog, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => observer.disconnect();
  }, []);

  return (
    <ModalOverlay
      data-overlay=""
      isOpen
      isDismissable
      className="dialog-veil"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal
        className={`dialog-frame${isWide ? ' dialog-wide' : ''}${isLarge ? ' dialog-large' : ''}${isFull ? ' dialog-full' : ''}`}
      >
        <AriaDialog ref={own} className="dialog">
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} onPress={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {foot !== undefined && <div className="dialog-foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
