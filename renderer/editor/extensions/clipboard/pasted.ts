import type { RichText } from '../../../../shared/domain/inline';
import type { Note } from '../../../../shared/domain/note';
import type { Shape } from '../../../../shared/domain/shape';

/** A block that comes from elsewhere: its words and shape, nothing else that a note knows. */
export interface PastedBlock {
  readonly shape: Shape;
  readonly level: number;
  readonly content: RichText;
}

/** What was copied in this window: words within one block, or whole notes, and whether they were cut. */
export interface Clip {
  readonly notes: readonly Note[];
  readonly inline: boolean;
  readonly cut: boolean;
}
