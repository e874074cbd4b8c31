/** What is shown to the group, in the window and on the shared screen. */
export const shared = {
  front: 'Show the decision to the group',
  safe: 'Make the window safe to share',
  window: 'Open the window for the shared screen',
  title: 'In front of the group',
  mode: 'What is shown',
  decision: 'Decision',
  readBack: 'Read back',
  close: 'Back to the notes',
  wording: 'Wording of the decision',
  noDecision: 'There is no decision under this item yet.',
  write: 'Write a decision',
  former: 'Former wordings',
  until: 'until {hour}',
  putBack: 'Enter puts a former wording back.',
  putBackNow: 'The former wording is back.',
  decisions: 'Decisions',
  actions: 'Actions',
  nothing: 'Nothing is decided and nobody has taken anything on under this item.',
  waiting: 'Nothing is shown at the moment.',
  speaking: '{name} has the floor',
  next: 'Next: {names}',
  opened:
    'The window for the shared screen shows the decision and nothing else. Share that window.',
  isSafe:
    'Safe to share: private notes, chat, comments, the log and what is off the record are hidden.',
  refused:
    'This could show what the group may not see, so it stays closed while the window is safe to share.',
  leave: 'Show everything again',
  hiddenHere: 'You are writing where the group cannot see it.',
} as const;
