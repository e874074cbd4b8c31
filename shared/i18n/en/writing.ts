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
  pictureTitle: 'Words for the picture',
  pictureAlternative: 'What it shows',
  pictureAlternativeHint: 'For readers who cannot see it.',
  pictureCaption: 'Caption',
  picture: 'Say what a picture shows, and its caption',
  noPicture: 'There is no picture among the notes. One is added by pasting it.',
  actPicture: 'words of a picture',
} as const;
