/** Words that stand on many screens. */
export const common = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  undo: 'Undo',
  open: 'Open',
  delete: 'Delete',
  clear: 'Clear',
  moreActions: 'More for {name}',
  dismiss: 'Dismiss this message',
  notices: 'Messages',
  loading: 'Reading…',
  optional: 'optional',
  resize: 'Width of {name}',
  collapse: 'Hide {name}',
} as const;
