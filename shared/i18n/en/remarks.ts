/** What the readers of files found strange, with what in the file it is about (`what`, `other`). */
export const remarks = {
  encoding:
    'The file does not say how its letters are stored; it was read as {what}. Look at the accents in the names.',
  joiningByCells: 'The heading “{what}” is not known; by its cells it was taken for joining.',
  leavingByCells: 'The heading “{what}” is not known; by its cells it was taken for leaving.',
  leavesFirst: '“{what}” leaves before joining; only the joining is kept.',
  sameName:
    '“{what}” is there twice without an e-mail address: a second device or a namesake. Both lines are kept.',
  unknownAction:
    '“{what}” is neither joining nor leaving in a language known here; the person is kept, the time is not.',
  unreadTime: '“{what}” is not a time that could be read; it is left unknown.',
  otherDay: 'The file is of {what}, the meeting of {other}. Check that it is the right file.',
  loose: 'This line belongs to nothing: “{what}”.',
  looseWords: 'These words have no times and were left out: “{what}”.',
  badTimes: 'The times “{what}” cannot be read; the words were put as near as possible.',
  tooManyMessages: 'The last {what} are more than a file can hold and were left out.',
  tooManyRows: 'Only the first {what} rows were read.',
  tooLarge:
    'This file has {what} MB, more than is read. Choose the file that the meeting platform saved, or cut it into parts.',
  guessed:
    '{what} reactions do not say what they are about; each was put to the message before it.',
  noZone: 'The hour names no time zone. It was read in {what}.',
  zonesDiffer:
    'The file says another hour of “{what}” on that day than {other} has. The zone’s name was followed.',
  definedZone: 'The zone “{what}” is defined in the file alone. The hour is shown in {other}.',
  offsetOnly: 'Of the zone “{what}” only {other} is known. Check the hour; it may be summer time.',
  unknownZone: 'The zone “{what}” is not known. The hour was read in {other}; check it.',
  noSuchZone: 'There is no time zone “{what}” here; give one such as Europe/Zurich or UTC.',
  calendarLine: 'This line could not be read and was left out: {what}',
  calendarCut: 'The file ends inside the part that begins here ({what}).',
  longAgenda:
    'This text has {what} lines that could be agenda items. Choose or paste the agenda alone.',
  repetition:
    'How this event repeats was not understood; only dates that are written out are offered.',
  deep: 'Parts are nested too deeply here and were left out.',
  noText: 'This is no text. Open it and save it as CSV or as plain text, then choose that file.',
  noItem: 'There is no line here that could be an agenda item.',
  noNames: 'No line of this says who wrote it: this is no chat that could be read.',
} as const;
