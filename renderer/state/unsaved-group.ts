import type { Group } from '../../shared/domain/group';
import type { GroupDraft } from '../../shared/group-settings/group-draft';

/** Settings of a group that were left with changes and not saved. */
export interface UnsavedGroup {
  readonly folder: string;
  readonly name: string;
  /** The group as it was read when the changes began, and what its file was then. */
  readonly group: Group;
  readonly fingerprint: string;
  readonly draft: GroupDraft;
  /** Somebody asked for them back; the library shows them then. */
  readonly isWanted: boolean;
}
