import { english } from './en/english';
import { french } from './fr/french';
import type { Message, Messages, Places } from './message';

/** A language of the screens. */
export type ScreenLanguage = 'en' | 'fr';

/** Every language of the screens with its own name, for a list to choose from. */
export const screenLanguages: readonly { readonly id: ScreenLanguage; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
];

type English = typeof english;

/** Names a message: the screen and, after a full stop, the message there. */
export type MessageKey = {
  [Screen in keyof English]: `${Screen}.${keyof English[Screen] & string}`;
}[keyof English];

type MessageAt<Key extends MessageKey> = Key extends `${infer Screen}.${infer Name}`
  ? Screen extends keyof English
    ? Name extends keyof English[Screen]
      ? English[Screen][Name]
      : never
    : never
  : never;

type PlacesAt<Key extends MessageKey> = Places<MessageAt<Key>>;

/** What a message needs beside its name: nothing, or a value for each of its places. */
export type MessageValues<Key extends MessageKey> = [PlacesAt<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesAt<Key>, string | number>>];

/** Says a message in the language of the screens. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string;

/** A message that needs no values, such as the name of a command. */
export type PlainKey = {
  [Key in MessageKey]: [PlacesAt<Key>] extends [never] ? Key : never;
}[MessageKey];

const catalogues: Readonly<Record<ScreenLanguage, Readonly<Record<keyof English, Messages>>>> = {
  en: english,
  fr: french,
};

/** The language of the screens that comes closest to a tag such as `fr-CA`; English where none does. */
export function toScreenLanguage(tag: string): ScreenLanguage {
  return tag.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
}

/** The function that says messages in one language; numbers among the values are written as that language writes them. */
export function createTranslate(language: ScreenLanguage): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const say = (message: Message, values: Readonly<Record<string, string | number>>) => {
    const text =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(values.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return (key, ...[values]) => {
    const [screen = '', name = ''] = key.split('.');
    const message = catalogues[language][screen as keyof English][name];
    return message === undefined ? key : say(message, values ?? {});
  };
}
