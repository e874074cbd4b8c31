import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The package of each dictionary. */
const packages: Readonly<Record<string, string>> = {
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  fr: 'dictionary-fr',
  es: 'dictionary-es',
  ru: 'dictionary-ru',
};

const prefix = 'dictionary:';

function readPart(name: string, part: string): Promise<string> {
  const folder = new URL(`../node_modules/${packages[name]}/`, import.meta.url);
  return readFile(fileURLToPath(new URL(part, folder)), 'utf8');
}

/**
 * Makes `dictionary:fr` a module with the two files of that dictionary, since the window's policy lets
 * it import scripts of its own, but fetch nothing. The dictionaries' licences are laid beside them.
 */
export function dictionariesPlugin(): Plugin {
  return {
    name: 'rapporteur-dictionaries',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const name = id.slice(prefix.length + 1);
      const [affixes, words] = await Promise.all(
        ['index.aff', 'index.dic'].map((part) => readPart(name, part)),
      );
      return {
        code: `export const affixes = ${JSON.stringify(affixes)};\nexport const words = ${JSON.stringify(words)};\n`,
        map: null,
        moduleSideEffects: false,
      };
    },
    async generateBundle() {
      for (const [name, source] of Object.entries(packages)) {
        const licence = await readPart(name, 'license');
        const origin = `The dictionary ${name} is the npm package ${source}, unchanged; its files are its own source.\n\n`;
        this.emitFile({
          type: 'asset',
          fileName: `licences/dictionary-${name}.txt`,
          source: origin + licence,
        });
      }
    },
  };
}
