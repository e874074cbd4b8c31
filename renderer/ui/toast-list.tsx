import { X } from 'lucide-react';
import { Button } from './button';
import { IconButton } from './icon-button';
import './toast-list.css';

/** A short message that goes by itself, with at most one thing to do about it. */
export interface ToastLine {
  readonly id: string;
  readonly text: string;
  readonly look: 'info' | 'danger';
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

/** What the list of messages needs. */
export interface ToastListProps {
  readonly label: string;
  readonly dismissLabel: string;
  readonly toasts: readonly ToastLine[];
  readonly onDismiss: (id: string) => void;
}

/** The messages at the bottom of the window; screen readers say each once, and none takes the cursor. */
export function ToastList({ label, dismissLabel, toasts, onDismiss }: ToastListProps) {
  return (
    <section aria-label={label} className="toasts" aria-live="polite" aria-relevant="additions">
      {toasts.map(({ id, text, look, action }) => (
        <div key={id} className={`toast toast-${look}`} role="group" aria-label={text}>
          <p>{text}</p>
          {action !== undefined && (
            <Button
              look="quiet"
              onPress={() => {
                onDismiss(id);
                action.onAction();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon={X} label={dismissLabel} onPress={() => onDismiss(id)} />
        </div>
      ))}
    </section>
  );
}
