/** The short guide. */
export const guide = {
  title: 'A short guide',
  intro: 'Five things to know before the first meeting.',
  startTitle: 'Begin at once',
  startText:
    'In the library, {key} starts a running meeting with the cursor in it. Title, agenda and people can follow.',
  writeTitle: 'Write as you think',
  writeText:
    'A line that begins with “Decision:”, “Action:” or a participant’s name and a colon becomes just that. Undo gives back exactly what you typed.',
  itemsTitle: 'Follow the agenda',
  itemsText:
    '{next} goes on to the next item. Go back to correct whenever you like; {return} returns to where writing stopped.',
  findTitle: 'Find everything by its name',
  findText: '{palette} finds any command. {sheet} shows every shortcut and lets you change it.',
  keepTitle: 'Nothing is lost',
  keepText:
    'Every line is on disk within a second, in ordinary files that you can copy and mail. Nothing ever leaves this computer by itself.',
  sample: 'Open the sample',
  close: 'Close the guide',
} as const;
