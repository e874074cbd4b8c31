import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';

/** Where a finding is, so that one can jump there. */
export type FindingPlace =
  | { readonly type: 'note'; readonly id: Id; readonly range?: Id }
  | { readonly type: 'section'; readonly id: Id }
  | { readonly type: 'person'; readonly id: Id }
  /** The meeting's facts: number, day, hours, next meetings, numbers of paragraphs. */
  | { readonly type: 'facts' }
  /** A text that the style writes and somebody changed, by its name. */
  | { readonly type: 'generated'; readonly slot: string };

/**
 * Something to look at before the report goes out. `details` are the words and numbers by which
 * the finding is told; with rule and place they are also its identity, so that a dismissed finding
 * comes back when the matter changes. `fix` mends it where there is only one way to.
 */
export interface Finding {
  readonly place: FindingPlace;
  readonly details: Readonly<Record<string, string | number>>;
  readonly fix?: (meeting: Meeting) => Meeting;
}
