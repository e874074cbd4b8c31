/** The group's own words and rules. */
export const group = {
  settings: 'Words and rules of the group',
  title: '{name}: words and rules',
  save: 'Save',
  saved:
    'The words and rules of {name} are saved. Open meetings follow when they are opened again.',
  chooseFirst: 'Choose a group on the left first.',
  wrongLine: 'Each line needs a short form, “=” and what it stands for.',
  snippets: 'Snippets',
  snippetsHint:
    'One in a line: “iwa = it was agreed that”. A space behind the short form writes it out.',
  glossary: 'Glossary',
  glossaryHint:
    'One in a line: “WMO = World Meteorological Organization”. Written out where it is first used, as you type.',
  reportingVerbs: 'Reporting verbs',
  reportingVerbsHint: 'One in a line, such as “asked whether”, “noted that”, “proposed”.',
  recordingPolicy: 'Recordings',
  recordingPolicyHint: 'Who may have them, as a sentence of the reports.',
  purpose: 'Purpose',
  purposeHint: 'What the group is for, as progress reports say it.',
  charter: 'Charter',
  charterHint: 'A link to the terms of reference.',
} as const;
