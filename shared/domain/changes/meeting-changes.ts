import type { Id } from '../../base/ids';
import type { Meeting } from '../meeting';
import type { Note } from '../note';
import type { Part, Section } from '../section';

/** A section as it now is, its notes named by id in their order. */
export interface ChangedSection {
  readonly facts: Omit<Section, 'notes'>;
  readonly notes: readonly Id[];
}

/** The opening or closing part as it now is, its notes named by id in their order. */
export interface ChangedPart {
  readonly facts: Omit<Part, 'notes'>;
  readonly notes: readonly Id[];
}

/**
 * What has changed in a meeting between two moments, as far as it must be written down: changed and
 * new notes whole, changed sections by their facts and the ids of their notes, the order of sections
 * where it changed, and other facts by the names under which the meeting holds them. Applying it to
 * the earlier meeting gives the later one.
 */
export interface MeetingChanges {
  readonly notes?: readonly Note[];
  readonly sections?: readonly ChangedSection[];
  readonly order?: readonly Id[];
  readonly opening?: ChangedPart;
  readonly closing?: ChangedPart;
  readonly facts?: Partial<Omit<Meeting, 'opening' | 'sections' | 'closing'>>;
  /** Names of facts that are no longer there. */
  readonly removed?: readonly string[];
}
