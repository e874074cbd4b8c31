import type { PartEdit } from '../../support/docx/sample-package';

/** A fault to plant in the sample, with the one rule that it breaks. */
export interface PlantedFault {
  readonly rule: string;
  readonly what: string;
  readonly edits: readonly PartEdit[];
}

/** A fault that takes one edit. */
export function plant(
  rule: string,
  what: string,
  part: string,
  find: string,
  replace: string,
): PlantedFault {
  return { rule, what, edits: [{ part, find, replace }] };
}
