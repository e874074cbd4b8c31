/** What earlier meetings said on the item at hand. */
export const lastTime = {
  title: 'Last time',
  about: 'Earlier meetings on {item}',
  notes: 'Noted',
  decided: 'Decided',
  open: 'Left open',
  done: 'Done since',
  looking: 'Looking through the earlier meetings…',
  nothing: 'No earlier meeting of the group spoke of this.',
  noGroup: 'This meeting is in no group of the library, so that there is nothing earlier.',
  noItem: 'Put the cursor into an item to see what was said on it last time.',
  goThere: 'Open that meeting',
  more: { one: 'and {count} more note', other: 'and {count} more notes' },
} as const;
