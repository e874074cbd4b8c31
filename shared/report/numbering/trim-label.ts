/** A label without its punctuation, as text names it or a deeper number goes on from it: "2" for "2." and "(2)". */
export function trimLabel(label: string): string {
  return label.replace(/[.):]+$/, '').replace(/^\(/, '');
}
