/** The meeting's page. */
export const meeting = {
  opening: 'Opening the meeting…',
  back: 'Library',
  cannotOpen: 'The meeting could not be opened',
} as const;
