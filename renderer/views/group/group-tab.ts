import type { IdSource } from '../../../shared/base/ids';
import type { GroupProblem } from '../../../shared/group-settings/find-problems';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';

/** What every page of the settings needs. */
export interface GroupTabProps {
  readonly draft: GroupDraft;
  /** Puts a changed draft in place; `field` names what is typed, so that one undo takes a row of its letters back. */
  readonly onChange: (draft: GroupDraft, field?: string) => void;
  readonly createId: IdSource;
  /** Why a field cannot be saved, in words; nothing as long as nobody has tried. */
  readonly problemAt: (field: string, of?: string) => string | undefined;
  /** The first thing to correct, for pages that show one thing at a time. */
  readonly wrong: GroupProblem | undefined;
  readonly undo: () => void;
}
