import { expect, test } from 'vitest';
import { told } from './told';

test('names keep slashes, brackets, emoji, colons in brackets and a "to" of their own', () => {
  const names = [
    'Leda (she/her) Field lab / data.example / North',
    'Ready to help',
    'Ana 🦉 (ITU: group 3)',
    'Back to Li to Bo',
  ];
  const lines = names.map((name, at) => `10:11:2${at} From ${name} to Everyone : Hello : all`);
  expect(told(lines.join('\n'))).toEqual(names.map((name) => `${name}: Hello : all`));
  const old = names.map((name, at) => `10:11:2${at}\t From ${name} : Hello to all`);
  expect(told(old.join('\r\n'))).toEqual(names.map((name) => `${name}: Hello to all`));
});

test('in a language that is not known the words that all lines share are no names', () => {
  const text = [
    '10:11:23\t Qua Ana Novak zuq Omnaj Homoj : Saluton',
    '10:11:24\t Qua Li zuq Omnaj Homoj : Jes',
    '10:11:29\t Qua Li zuq Ana Novak (Sekrete) : Ne',
    '10:11:30\t Qua Ana Novak zuq Omnaj Homoj : Do',
  ];
  expect(told(text.join('\n'))).toEqual([
    'Ana Novak: Saluton',
    'Li: Jes',
    'Li > Ana Novak (Sekrete) (private): Ne',
    'Ana Novak: Do',
  ]);
});

test('two words for "from" go with their word for "to", and are part of a name elsewhere', () => {
  const text =
    '10:11:23 De la Ana Novak către Toți:\n\tSalut\n10:11:24 De la Li către Ana Novak (Mesaj direct):\n\tDa\n10:11:30 De la La Fleur către Toți:\n\tBine';
  expect(told(text)).toEqual([
    'Ana Novak: Salut',
    'Li > Ana Novak (private): Da',
    'La Fleur: Bine',
  ]);
  expect(told('10:11:23 De La Cruz a Todos : Hola\n10:11:25 De Li a Todos : Sí')).toEqual([
    'La Cruz: Hola',
    'Li: Sí',
  ]);
});

test('a first name that all writers share is no word for "from"', () => {
  const text = '00:00:09\tAna Novak:\tHello\n00:01:09\tAna Weber:\tYes';
  expect(told(text)).toEqual(['Ana Novak: Hello', 'Ana Weber: Yes']);
  expect(told('14:03 Da Silva: yes')).toEqual(['Da Silva: yes']);
});

test('a name may have a colon of its own where the file names recipients', () => {
  const text =
    '10:11:23 From NGO: Ana to Everyone : Hi\n10:11:24 From Bo to Everyone : a: b\n10:11:25 From Li to Everyone : c';
  expect(told(text)).toEqual(['NGO: Ana: Hi', 'Bo: a: b', 'Li: c']);
});
