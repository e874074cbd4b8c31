import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDictionary } from '../../shared/spelling/dictionary';
import type { Dictionary } from '../../shared/spelling/dictionary';

const packages = {
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  fr: 'dictionary-fr',
  es: 'dictionary-es',
  ru: 'dictionary-ru',
} as const;

/** Reads a shipped dictionary from its package. */
export function readDictionary(name: keyof typeof packages): Dictionary {
  const folder = new URL(`../../node_modules/${packages[name]}/`, import.meta.url);
  const part = (ending: string) =>
    readFileSync(fileURLToPath(new URL(`index.${ending}`, folder)), 'utf8');
  return createDictionary(part('aff'), part('dic'));
}
