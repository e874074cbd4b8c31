import { describe, expect, test } from 'vitest';
import type { Dictionary } from '../../shared/spelling/dictionary';
import { createDictionary } from '../../shared/spelling/dictionary';
import { withOxfordSpelling } from '../../shared/spelling/oxford-spelling';
import { readDictionary } from './read-dictionary';

/** The words of a text that a dictionary does not have. */
function wrongOnes(dictionary: Dictionary, text: string): readonly string[] {
  return text.split(' ').filter((word) => !dictionary.isWord(word));
}

test('affixes make forms: conditions, crossing, what follows an affix, flags of words', () => {
  const dictionary = createDictionary(
    [
      'FLAG long',
      'NEEDAFFIX ()',
      'FORBIDDENWORD {}',
      'KEEPCASE ||',
      "PFX L' Y 1",
      "PFX L' 0 l' [aeiou]",
      'SFX S. Y 2',
      'SFX S. 0 s/() [^s-]',
      "SFX S. 0 0/L' .",
      'SFX a0 N 1',
      'SFX a0 er ation/S. [^r]er',
    ].join('\n'),
    "6\nami/S.\ncreer/()a0\nlame/{}S.\nKilo/||\nlames/S.\narbre/L'S.",
  );
  const right = "l'ami ami arbre l'arbre creation Kilo Ami KILO";
  expect(wrongOnes(dictionary, right)).toEqual(['KILO']);
  const wrong = "creer amis lame l'lames Lame kilo creations l'creation";
  expect(wrongOnes(dictionary, wrong)).toEqual(wrong.split(' '));
});

describe('British English', () => {
  const british = readDictionary('en-GB');

  test('knows its forms, and takes American ones as wrong', () => {
    const right = "colours organised unhappily wasn't meeting's Tuesday MEETING reorganising";
    expect(wrongOnes(british, right)).toEqual([]);
    const wrong = 'colors tuesday recieve occured goverment';
    expect(wrongOnes(british, wrong)).toEqual(wrong.split(' '));
  });

  test('suggests what was meant first', () => {
    const typed = ['recieve', 'teh', 'accomodate', 'definately', 'goverment', 'Meetign', 'color'];
    expect(typed.map((word) => british.suggest(word)[0])).toEqual([
      'receive',
      'the',
      'accommodate',
      'definitely',
      'government',
      'Meeting',
      'colour',
    ]);
    expect(british.suggest('theoffice')).toContain('the office');
    expect(british.suggest('well-knwon')[0]).toBe('well-known');
  });

  test('takes -ize where Oxford does, and nowhere else', () => {
    const oxford = withOxfordSpelling(british, readDictionary('en-US'));
    expect(wrongOnes(oxford, 'organization recognizes emphasized standardizing')).toEqual([]);
    const wrong = 'advertize analyze supervize color organizashun';
    expect(wrongOnes(oxford, wrong)).toEqual(wrong.split(' '));
  });
});

test('French knows elisions, compounds with hyphens and forms of verbs', () => {
  const french = readDictionary('fr');
  const right =
    "l'eau L'organisation aujourd'hui qu'il jusqu'à décidaient d'abord États présidente s'est n'ont œuvre remercié peut-être rendez-vous";
  expect(wrongOnes(french, right)).toEqual([]);
  const wrong = "l'tabel développement's acceuil dévelopement l'organistion";
  expect(wrongOnes(french, wrong)).toEqual(wrong.split(' '));
  const typed = ['acceuil', 'dévelopement', 'reunion', "l'organistion", 'interressant'];
  expect(typed.map((word) => french.suggest(word)[0])).toEqual([
    'accueil',
    'développement',
    'réunion',
    "l'organisation",
    'intéressant',
  ]);
});

test('Spanish knows forms made by two suffixes', () => {
  const spanish = readDictionary('es');
  const right = 'abdicaciones reunión coordinaron decisiones habían dándoselo recomendaciones';
  expect(wrongOnes(spanish, right)).toEqual([]);
  expect(wrongOnes(spanish, 'reunion acuerto')).toEqual(['reunion', 'acuerto']);
  expect(spanish.suggest('reunion')[0]).toBe('reunión');
  expect(spanish.suggest('acuerto')).toContain('acuerdo');
});

test('Russian knows its cases', () => {
  const russian = readDictionary('ru');
  const right = 'Совещание решения участники обсудили организации вопросов председателя';
  expect(wrongOnes(russian, right)).toEqual([]);
  expect(wrongOnes(russian, 'совищание решеня')).toEqual(['совищание', 'решеня']);
  const typed = ['совищание', 'решеня', 'учасники'];
  expect(typed.map((word) => russian.suggest(word)[0])).toEqual([
    'совещание',
    'решения',
    'участники',
  ]);
});
