import { describe, expect, test } from 'vitest';
import { english } from '../../shared/i18n/en/english';
import { french } from '../../shared/i18n/fr/french';
import type { Message, Messages } from '../../shared/i18n/message';
import { createTranslate, toScreenLanguage } from '../../shared/i18n/translate';

function entries(catalogue: Readonly<Record<string, Messages>>): readonly [string, Message][] {
  return Object.entries(catalogue).flatMap(([screen, messages]) =>
    Object.entries(messages).map(([name, message]): [string, Message] => [
      `${screen}.${name}`,
      message,
    ]),
  );
}

function forms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!).sort();
}

const inFrench = new Map(entries(french));

test('French leaves open the same places as English, in every plural form', () => {
  const wrong = entries(english).filter(([key, message]) => {
    const wanted = new Set(forms(message).flatMap(places));
    return forms(inFrench.get(key)!).some(
      (form) => places(form).join() !== [...wanted].sort().join(),
    );
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('French has every plural form that its grammar asks for', () => {
  const needed = new Intl.PluralRules('fr').resolvedOptions().pluralCategories;
  const missing = [...inFrench].filter(
    ([, message]) =>
      typeof message !== 'string' && needed.some((form) => message[form] === undefined),
  );
  expect(missing.map(([key]) => key)).toEqual([]);
});

test('no message is empty, doubled in its spaces or shouted', () => {
  const wrong = [...entries(english), ...entries(french)].filter(([, message]) =>
    forms(message).some((text) => text.trim() !== text || text === '' || /\S {2}\S|!/.test(text)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('French puts a space before : ; and ?, and writes its own quotation marks', () => {
  const wrong = [...inFrench].filter(([, message]) =>
    forms(message).some((text) => /[^\s\d][:;?](\s|$)|[“”"]/.test(text)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('both languages use the typographic apostrophe', () => {
  const wrong = [...entries(english), ...entries(french)].filter(([, message]) =>
    forms(message).some((text) => text.includes("'")),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

describe('saying a message', () => {
  test('puts values into their places and numbers into their language', () => {
    expect([
      createTranslate('en')('palette.count', { count: 1 }),
      createTranslate('en')('palette.count', { count: 1200 }),
      createTranslate('fr')('palette.count', { count: 0 }),
      createTranslate('fr')('palette.count', { count: 1200 }),
      createTranslate('fr')('palette.count', { count: 2_000_000 }),
      createTranslate('en')('library.deleted', { title: 'Minutes {count}' }),
    ]).toEqual([
      '1 command',
      '1,200 commands',
      '0 commande',
      '1\u202f200 commandes',
      '2\u202f000\u202f000 de commandes',
      '“Minutes {count}” is in the library’s trash.',
    ]);
  });

  test('chooses English for every language that has no screens of its own', () => {
    expect(['fr', 'fr-CA', 'FR', 'en-GB', 'de', 'fra'].map(toScreenLanguage)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
  });
});
