declare module 'dictionary:*' {
  /** The dictionary's affix file. */
  export const affixes: string;
  /** The dictionary's list of words. */
  export const words: string;
}
