/** What the text itself shows and asks while somebody writes. */
export const writing = {
  dueNextMeeting: 'Next meeting',
  dueNone: 'No due date',
  dueNoneOnPurpose: 'No due date, on purpose',
  dueUnclear: 'Due when?',
  actExpansion: 'expansion of a short form',
  begun: 'Begun at {hour}',
  begunInRecording: 'Begun at {hour}, recording {position}',
} as const;
