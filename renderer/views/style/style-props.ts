import type { Group } from '../../../shared/domain/group';

/** What the screen needs: the group whose styles are changed, and the open meeting it was reached from. */
export interface StyleDialogProps {
  readonly folder: string;
  readonly name: string;
  /** The open meeting that the preview shows, and the style it uses. */
  readonly meeting?: {
    readonly session: string;
    readonly style: string;
    readonly language: string;
  };
  readonly onSaved?: (group: Group, chosen: string) => void;
  readonly onClose: () => void;
}
