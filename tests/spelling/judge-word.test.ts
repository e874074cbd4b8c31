import { expect, test } from 'vitest';
import { judgeWord, wordsToAsk } from '../../shared/spelling/judge-word';
import type { WordKnowledge } from '../../shared/spelling/judge-word';
import { knownWords } from '../../shared/spelling/known-words';
import { wordsInText } from '../../shared/spelling/words-in-text';
import { groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';
import { readDictionary } from './read-dictionary';

const annika = person('Annika', 'Öström', { affiliation: 'Hydromet Nordhavn' });
const facts = meeting({
  people: [annika],
  attending: [participant(annika)],
  group: groupFacts({
    glossary: [{ term: 'Limnigraph', expansion: 'a gauge of Plessny' }],
    snippets: [{ short: 'ogn', text: 'Ordava Gauge Network' }],
    words: ['Sedimentograph'],
  }),
});
const known = knownWords(facts, ['Thalweggish']);

function knowledge(language: string): WordKnowledge {
  return { language, isKnown: (word) => known.has(word.toLowerCase()) };
}

const dictionaries = {
  en: readDictionary('en-GB'),
  fr: readDictionary('fr'),
  ru: readDictionary('ru'),
};

/** The words of a text that would be marked. */
function marked(language: keyof typeof dictionaries, text: string): readonly string[] {
  const { isWord } = dictionaries[language];
  return wordsInText(text)
    .filter(({ word }) => judgeWord(word, knowledge(language), isWord) === false)
    .map(({ word }) => word);
}

test('names, terms, snippets and the words of group and person are never wrong, in any case, with endings', () => {
  const text =
    'Annika Öström’s gauge at Hydromet, ÖSTRÖM, the limnigraph, ogn, Ordava, sedimentograph, thalweggish, Plessny';
  expect(marked('en', text)).toEqual([]);
  expect(marked('fr', 'L’avis d’Öström et d’Hydromet')).toEqual([]);
});

test('abbreviations, single letters, words of another script and capitals inside are never wrong', () => {
  expect(marked('en', 'WGD NGOs UN’s CSIRT-led iPhone x совещяние 議事')).toEqual([]);
  expect(marked('ru', 'Совещание о WGD и Zoom')).toEqual([]);
  expect(marked('fr', 'l’OCDE et l’ONU')).toEqual([]);
});

test('parts around hyphens are looked at alone, with the beginnings that are no words', () => {
  const text = 'well-known pre-meeting co-chair Annika-led non-binding well-knwon pre-meetign';
  expect(marked('en', text)).toEqual(['well-knwon', 'pre-meetign']);
  expect(marked('fr', 'dit-il, a-t-on, peut-être, la vice-présidente, dit-ill')).toEqual([
    'dit-ill',
  ]);
});

test('possessives of right words are right in English; behind an elision a wrong one is wrong in French', () => {
  expect(marked('en', 'the rapporteur’s note, the rapportuer’s note')).toEqual(["rapportuer's"]);
  expect(marked('fr', 'l’eau, l’abrre, qu’Annika')).toEqual(["l'abrre"]);
});

test('a word is judged only when the dictionary has been asked for all that it needs', () => {
  const asked = new Map([['well-knwon', false]]);
  const judge = () => judgeWord('well-knwon', knowledge('en'), (word) => asked.get(word));
  expect(wordsToAsk('well-knwon', knowledge('en'))).toEqual(['well-knwon', 'well', 'knwon']);
  const before = judge();
  asked.set('well', true).set('knwon', false);
  expect([before, judge()]).toEqual([undefined, false]);
  expect(wordsToAsk('ÖSTRÖM', knowledge('en'))).toEqual([]);
});
