import type { Id } from '../../shared/base/ids';
import type { CommandContext } from '../../shared/commands/command';

/** The screen on view. */
export type Route =
  | { readonly type: 'library' }
  /** `note` is the one to go to when the meeting is open. */
  | { readonly type: 'meeting'; readonly path: string; readonly note?: Id };

/** A panel beside the screen, which stays usable under it; `welcome` is the guide at the first start. */
export type Panel = 'preferences' | 'shortcuts' | 'guide' | 'welcome' | 'about';

/** Where a person was when the palette opened: its commands are meant for that place. */
export interface PaletteOpening {
  readonly context: CommandContext;
  readonly focus: HTMLElement | undefined;
}
