/** Speaker slips: each speaker's own statements, as a mail to confirm. */
export const slips = {
  command: 'Write speaker slips',
  title: 'Speaker slips',
  about:
    'Each speaker gets their own statements and nothing else, as a mail to look at and send. What is off the record or not for attribution is in none.',
  none: 'Nobody in the notes speaks yet, so that there is nothing to confirm.',
  statements: { one: '{count} statement', other: '{count} statements' },
  noAddress: 'no e-mail address',
  write: { one: 'Write {count} slip', other: 'Write {count} slips' },
  written: { one: '{count} slip is in {folder}.', other: '{count} slips are in {folder}.' },
  show: 'Show in the folder',
  folder: '{meeting} - slips',
  subject: 'Your statements: {meeting}',
  greeting: 'Dear {name},',
  opening: 'This is what the notes of “{meeting}” say of what you said. Nothing is published yet.',
  closing: 'Please confirm it, or answer with your corrections.',
} as const;
