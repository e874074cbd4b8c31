/** What one line of an affix table does to a stem: cut `strip` off, put `add` there, where `condition` holds. */
export interface Affix {
  readonly flag: string;
  /** Whether a prefix and a suffix may both be put on one stem. */
  readonly crosses: boolean;
  readonly strip: string;
  readonly add: string;
  /** The end of a stem that a suffix asks for, or the beginning that a prefix asks for; absent for any. */
  readonly condition: RegExp | undefined;
  /** Flags that the new form has, so that further affixes may follow. */
  readonly more: ReadonlySet<string>;
}

/** Rules of a language's spelling: an affix file of hunspell's, as far as dictionaries of ours use it. */
export interface AffixFile {
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
  /** Usual mistakes and what is meant; `_` in a file is a space. */
  readonly replacements: readonly (readonly [wrong: string, right: string])[];
  /** Letters to try in suggestions, the most frequent first. */
  readonly letters: string;
  /** Names of the flags that say something of a word as such. */
  readonly flags: {
    readonly keepCase?: string;
    readonly forbidden?: string;
    readonly needsAffix?: string;
    readonly noSuggest?: string;
    readonly circumfix?: string;
    readonly onlyInCompound?: string;
  };
  /** Reads a list of flags as it stands behind a slash. */
  readonly readFlags: (text: string) => ReadonlySet<string>;
}

const flagNames = {
  KEEPCASE: 'keepCase',
  FORBIDDENWORD: 'forbidden',
  NEEDAFFIX: 'needsAffix',
  NOSUGGEST: 'noSuggest',
  CIRCUMFIX: 'circumfix',
  ONLYINCOMPOUND: 'onlyInCompound',
} as const;

/** Reads an affix file (hunspell(5)) with flags of one or two characters each; what it has no use for is passed over. */
export function parseAffixFile(text: string): AffixFile {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/u));
  const isLong = lines.some(([name, value]) => name === 'FLAG' && value === 'long');
  const readFlags = createFlagReader(isLong);
  const condition = createConditionReader();
  const prefixes: Affix[] = [];
  const suffixes: Affix[] = [];
  const crossing = new Map<string, boolean>();
  const replacements: (readonly [string, string])[] = [];
  const flags: Partial<Record<(typeof flagNames)[keyof typeof flagNames], string>> = {};
  let letters = '';
  for (const [name = '', first = '', second = '', third, fourth = '.'] of lines) {
    if (name === 'TRY') letters = first;
    else if (name in flagNames) flags[flagNames[name as keyof typeof flagNames]] = first;
    else if (name === 'REP' && second !== '') {
      replacements.push([first.replaceAll('_', ' '), second.replaceAll('_', ' ')]);
    } else if (name === 'PFX' || name === 'SFX') {
      // The first line of a table says how many follow, and whether they cross with the other side.
      if (!crossing.has(name + first)) {
        crossing.set(name + first, second === 'Y');
        continue;
      }
      const [added = '', more = ''] = (third ?? '').split('/');
      const affix: Affix = {
        flag: first,
        crosses: crossing.get(name + first) === true,
        strip: second === '0' ? '' : second,
        add: added === '0' ? '' : added,
        condition: condition(fourth, name === 'PFX'),
        more: readFlags(more),
      };
      (name === 'PFX' ? prefixes : suffixes).push(affix);
    }
  }
  return { prefixes, suffixes, replacements, letters, flags, readFlags };
}

function createFlagReader(isLong: boolean): (text: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const flags = new Set(isLong ? (text.match(/../gsu) ?? []) : text);
    known.set(text, flags);
    return flags;
  };
}

function createConditionReader(): (source: string, isPrefix: boolean) => RegExp | undefined {
  const known = new Map<string, RegExp>();
  return (source, isPrefix) => {
    if (source === '.') return undefined;
    // A hyphen in brackets is a hyphen, not a range.
    const escaped = source.replace(/[\\$^*+?(){}|/-]/gu, (sign, at: number) =>
      sign === '^' && source[at - 1] === '[' ? sign : `\\${sign}`,
    );
    const pattern = isPrefix ? `^${escaped}` : `${escaped}$`;
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const made = new RegExp(pattern, 'v');
    known.set(pattern, made);
    return made;
  };
}
