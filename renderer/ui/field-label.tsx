import { Label, VisuallyHidden } from 'react-aria-components';
import './field.css';

/** What a label needs: the words, and whether they stand elsewhere on the screen. */
export interface FieldLabelProps {
  readonly label: string;
  readonly isHidden: boolean;
}

/** The name of a field above it, or only for those who hear the screen. */
export function FieldLabel({ label, isHidden }: FieldLabelProps) {
  if (!isHidden) return <Label className="field-label">{label}</Label>;
  return (
    <VisuallyHidden>
      <Label>{label}</Label>
    </VisuallyHidden>
  );
}
