import type { CommandContext } from '../../shared/commands/command';
import type { AppState } from './app-state';

function readFocus(at: Element | null): CommandContext['focus'] {
  if (at === null) return 'other';
  if (at.closest('[contenteditable="true"]') !== null) return 'text';
  if (at.closest('input, textarea, select') !== null) return 'field';
  return at.closest('[role="grid"], [role="listbox"], [role="treegrid"], [role="tree"]') === null
    ? 'other'
    : 'list';
}

/** Where the person is now, as commands ask it. */
export function readContext(app: AppState, page: Document): CommandContext {
  return {
    screen: app.route.get().type,
    focus: readFocus(page.activeElement),
    overlay: page.querySelector('[data-overlay]') !== null,
    chosen: app.chosen.get(),
    editable: app.editable.get(),
  };
}
