/** What the text itself shows and asks while somebody writes. */
export const writing = {
  dueNextMeeting: 'Next meeting',
  dueNone: 'No due date',
  dueNoneOnPurpose: 'No due date, on purpose',
  dueUnclear: 'Due when?',
  actExpansion: 'expansion of a short form',
  expandTerms: 'Write out terms of the glossary where they are first used, as I type',
  begun: '{hour}',
  begunInRecording: '{hour}\n▶ {position}',
} as const;
