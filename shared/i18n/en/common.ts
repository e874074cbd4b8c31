/** Words that stand on many screens. */
export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  open: 'Open',
  delete: 'Delete',
  clear: 'Clear',
  moreActions: 'More for {name}',
  dismiss: 'Dismiss this message',
  notices: 'Messages',
  resize: 'Width of {name}',
} as const;
