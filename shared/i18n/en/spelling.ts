/** Spelling: marks, jumps, and words that are taken as right. */
export const spelling = {
  next: 'Go to the next misspelled word',
  suggest: 'Suggest spellings for the word at the cursor',
  addToGroup: 'Add to the group’s words',
  addToOwn: 'Add to my words',
  ignore: 'Ignore in this meeting',
  found: '{word}: misspelled word {number} of {count}',
  none: 'No misspelled words.',
  notHere: 'The word at the cursor is not misspelled.',
  off: 'Spelling is switched off in the preferences.',
  noDictionary: 'There is no dictionary for the language of this meeting.',
  addedToGroup: '“{word}” is a word of the group now.',
  addedToOwn: '“{word}” is one of your words now; this meeting has no group of the library.',
  ignored: '“{word}” is not marked in this meeting any more.',
  check: 'Mark misspelled words',
  checkHint:
    'In the language of the meeting, chosen among its facts: English (British or American), French, Spanish and Russian. Text in other languages is not checked. Nothing leaves this computer.',
  words: 'My words',
  wordsHint:
    'One in a line. They are right in every meeting; a group’s own words are among its settings.',
  language: 'Spelling',
  languageAuto: 'As the group and the language say',
} as const;
