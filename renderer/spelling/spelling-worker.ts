import { createDictionary } from '../../shared/spelling/dictionary';
import type { Dictionary } from '../../shared/spelling/dictionary';
import { dictionariesOf } from '../../shared/spelling/spelling-languages';
import type { DictionaryName } from '../../shared/spelling/spelling-languages';
import { withOxfordSpelling } from '../../shared/spelling/oxford-spelling';
import type { SpellingAnswer, SpellingRequest } from './spelling-message';

const files = {
  'en-GB': () => import('dictionary:en-GB'),
  'en-US': () => import('dictionary:en-US'),
  fr: () => import('dictionary:fr'),
  es: () => import('dictionary:es'),
  ru: () => import('dictionary:ru'),
} as const satisfies Record<DictionaryName, () => Promise<{ affixes: string; words: string }>>;

const loading = new Map<DictionaryName, Promise<Dictionary>>();

function load(name: DictionaryName): Promise<Dictionary> {
  const before = loading.get(name);
  if (before !== undefined) return before;
  const made = files[name]().then(({ affixes, words }) => createDictionary(affixes, words));
  loading.set(name, made);
  return made;
}

async function dictionariesFor(language: string): Promise<readonly Dictionary[]> {
  const names = dictionariesOf(language);
  const found = await Promise.all(names.map(load));
  const [first] = found;
  if (names.length !== 1 || names[0] !== 'en-GB' || first === undefined) return found;
  return [withOxfordSpelling(first, await load('en-US'))];
}

async function answer(request: SpellingRequest): Promise<readonly string[]> {
  const dictionaries = await dictionariesFor(request.language);
  if (request.type === 'check') {
    if (dictionaries.length === 0) return [];
    return request.words.filter((word) => !dictionaries.some(({ isWord }) => isWord(word)));
  }
  const all = dictionaries.flatMap(({ suggest }) =>
    suggest(request.word).map((word, place) => ({ word, place })),
  );
  // The best of each come first.
  const sorted = all.toSorted((one, other) => one.place - other.place).map(({ word }) => word);
  return [...new Set(sorted)].slice(0, 6);
}

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  // Whoever asks waits for an answer: a dictionary that cannot be loaded finds nothing wrong.
  void answer(data)
    .catch((): readonly string[] => [])
    .then((words) => self.postMessage({ id: data.id, words } satisfies SpellingAnswer));
});
