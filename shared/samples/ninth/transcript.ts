import type { Transcript } from '../../domain/recording';

const cues: readonly (readonly [number, number, string, string, string])[] = [
  [
    2170,
    2175,
    'Maria do Céu',
    'p-teixeira',
    'Losaline, you have the floor. Thank you for staying up.',
  ],
  [
    2177,
    2183,
    'Losaline F.',
    'p-fakatava',
    'It is two in the morning here and I have stayed up for this item.',
  ],
  [
    2184,
    2192,
    'Losaline F.',
    'p-fakatava',
    'Whoever asks for an exception must not be the one who decides when it is over.',
  ],
  [2195, 2199, 'Adaeze', 'p-okwuosa', 'I support that. Yesenia and I have spoken about it.'],
  [
    2385,
    2396,
    'Adaeze',
    'p-okwuosa',
    'So a board. Of five, or is it seven, Yesenia? And one of them has to live downstream.',
  ],
  [2530, 2535, 'Kim', '', 'And will it show those that have lapsed?'],
];

/** A short stretch of the ninth meeting's transcript, on who decides about exceptions. */
export const ninthTranscript: Transcript = {
  id: 'w9-tr',
  recording: 'w9-rec',
  start: '2026-05-13T13:02:00Z',
  cues: cues.map(([from, to, speaker, person, text], index) => ({
    id: `w9-cue${index + 1}`,
    from,
    to,
    speaker,
    ...(person === '' ? {} : { person }),
    text,
  })),
};
