import { defineExtension } from 'lexical';
import { SpeakersExtension } from '../speakers/speakers-extension';
import { SuggestExtension, suggestionsOf } from '../suggest/suggest-extension';
import { SettleLogExtension } from './settle-log-extension';
import { $suggestVerbs } from './suggest-verbs';

/** What the summary needs of the text: states of the log that stay true, and reporting verbs behind speakers. */
export const SummaryExtension = defineExtension({
  name: 'rapporteur/summary',
  dependencies: [SettleLogExtension, SpeakersExtension, SuggestExtension],
  register: (editor) => suggestionsOf(editor).provide($suggestVerbs),
});
