import type { SpellingAnswer, SpellingRequest } from './spelling-message';

/** Answers questions about spelling from dictionaries in a worker; what it once said it says again at once. */
export interface Speller {
  /** Whether a word is right; undefined as long as nobody asked. */
  readonly verdict: (language: string, word: string) => boolean | undefined;
  /** Finds out about words; the verdicts are there when it is done. */
  readonly check: (language: string, words: readonly string[]) => Promise<void>;
  /** Right words near a wrong one, the likeliest first. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>;
}

/** As much as a speller needs of a worker. */
export interface SpellingWorker {
  readonly postMessage: (request: SpellingRequest) => void;
  readonly addEventListener: {
    (type: 'message', listener: (event: { readonly data: SpellingAnswer }) => void): void;
    (type: 'error', listener: () => void): void;
  };
}

/** More words than this are forgotten at once: a long day's meetings have fewer. */
const mostRemembered = 100_000;

type Question = SpellingRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;

/**
 * A speller whose worker is started with the first question. Where the worker cannot run, every word
 * counts as right, so that nothing is marked.
 */
export function createSpeller(startWorker: () => SpellingWorker): Speller {
  const verdicts = new Map<string, Map<string, boolean>>();
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let worker: SpellingWorker | undefined;
  let last = 0;

  function start(): SpellingWorker {
    const started = startWorker();
    started.addEventListener('message', ({ data: { id, words } }) => {
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    started.addEventListener('error', () => {
      for (const answer of waiting.values()) answer([]);
      waiting.clear();
    });
    return started;
  }

  function ask(question: Question): Promise<readonly string[]> {
    worker ??= start();
    last += 1;
    const id = last;
    const answer = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve));
    worker.postMessage({ ...question, id });
    return answer;
  }

  function verdictsOf(language: string): Map<string, boolean> {
    const known = verdicts.get(language);
    if (known !== undefined && known.size < mostRemembered) return known;
    const fresh = new Map<string, boolean>();
    verdicts.set(language, fresh);
    return fresh;
  }

  return {
    verdict: (language, word) => verdicts.get(language)?.get(word),
    check: async (language, words) => {
      const known = verdictsOf(language);
      const unknown = [...new Set(words)].filter((word) => !known.has(word));
      if (unknown.length === 0) return;
      const wrong = new Set(await ask({ type: 'check', language, words: unknown }));
      for (const word of unknown) known.set(word, !wrong.has(word));
    },
    suggest: (language, word) => ask({ type: 'suggest', language, word }),
  };
}
