import { defineExtension, mergeRegister } from 'lexical';
import { CommandExtension } from '../commands/command-extension';
import { SpeakersExtension } from '../speakers/speakers-extension';
import { SuggestExtension, suggestionsOf } from './suggest-extension';
import { $suggestCommands } from './suggest-commands';
import { $suggestPeople } from './suggest-people';

/** What is suggested while one writes: commands behind a slash, people by any part of their names. */
export const SuggestProvidersExtension = defineExtension({
  name: 'rapporteur/suggest-providers',
  dependencies: [SuggestExtension, CommandExtension, SpeakersExtension],
  register: (editor) => {
    const suggestions = suggestionsOf(editor);
    return mergeRegister(
      suggestions.provide(() => $suggestCommands(editor)),
      suggestions.provide(() => $suggestPeople(editor)),
    );
  },
});
