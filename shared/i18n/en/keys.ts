/** Names of keys, and why some make bad shortcuts. */
export const keys = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  backspace: 'Backspace',
  delete: 'Delete',
  home: 'Home',
  end: 'End',
  pageUp: 'Page up',
  pageDown: 'Page down',
  problemUnknown: 'This key cannot be a shortcut. Take a letter, a digit or a function key.',
  problemTypes:
    'This key is needed for typing on some keyboards. Hold {mod}, or take a function key.',
  problemBrowser: 'Browsers keep this key for themselves. Take another one.',
  problemSystem: 'Your system keeps this key for itself. Take another one.',
} as const;
