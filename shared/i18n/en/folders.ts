/** The folder picker of shells without dialogs of the system. */
export const folders = {
  chooseFolder: 'Choose a folder',
  chooseMeeting: 'Choose a meeting',
  path: 'Folder',
  go: 'Go there',
  up: 'Up to {folder}',
  entries: 'What is in this folder',
  empty: 'There are no folders here.',
  emptyMeetings: 'There are no folders or meetings here.',
  useFolder: 'Use this folder',
  newFolder: 'New folder',
  newFolderName: 'Name of the new folder',
  create: 'Create',
} as const;
