import { readXml } from './read-xml';

/** A list that a paragraph belongs to, and how deep it stands in it, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a document says about its lists, which its text only names. */
export interface Lists {
  /** The mark in front of items that are not counted, by "list.level": a dash, or nothing. */
  readonly marks: ReadonlyMap<string, string>;
  /** Styles whose paragraphs are items. */
  readonly ofStyle: ReadonlyMap<string, ListPlace>;
}

const deepest = 8;
/** The list that takes a paragraph out of the list of its style. */
const noList = '0';

/** Reads the parts of a document with its lists and styles. */
export function readLists(numbering = '', styles = ''): Lists {
  const abstractOf = new Map<string, string>();
  const marksOf = new Map<string, Map<number, string>>();
  const levelOfStyle = new Map<string, number>();
  let abstract = '';
  let list = '';
  let level = '';
  if (numbering !== '') {
    readXml(numbering, {
      onOpen: (name, { val = '', abstractNumId = '', numId = '', ilvl = '' }) => {
        if (name === 'abstractNum') abstract = abstractNumId;
        else if (name === 'num') list = numId;
        else if (name === 'abstractNumId') abstractOf.set(list, val);
        else if (name === 'lvl') level = ilvl;
        else if (name === 'pStyle') levelOfStyle.set(val, toLevel(level));
        else if (name === 'numFmt' && (val === 'bullet' || val === 'none')) {
          const own = marksOf.get(abstract) ?? new Map<number, string>();
          marksOf.set(abstract, own.set(toLevel(level), val === 'bullet' ? '- ' : ''));
        }
      },
    });
  }
  const marks = new Map(
    [...abstractOf].flatMap(([one, of]) =>
      [...(marksOf.get(of) ?? [])].map(([at, mark]) => [`${one}.${String(at)}`, mark] as const),
    ),
  );
  return { marks, ofStyle: styles === '' ? new Map() : readStyles(styles, levelOfStyle) };
}

function readStyles(
  styles: string,
  levelOfStyle: ReadonlyMap<string, number>,
): ReadonlyMap<string, ListPlace> {
  const found = new Map<string, ListPlace>();
  const place = createPlaceReader();
  let style = '';
  readXml(styles, {
    onOpen: (name, attributes) => {
      if (name === 'style') {
        style = attributes.styleId ?? '';
        place.clear();
      } else place.hear(name, attributes);
    },
    onClose: (name) => {
      const at = name === 'style' ? place.read() : undefined;
      if (at === undefined) return;
      found.set(style, { ...at, level: levelOfStyle.get(style) ?? at.level });
    },
  });
  return found;
}

/** Gathers the list and level that the properties of a paragraph or a style name. */
export interface PlaceReader {
  readonly clear: () => void;
  readonly hear: (element: string, attributes: Readonly<Record<string, string>>) => void;
  readonly read: () => ListPlace | undefined;
}

/** Begins without a list. */
export function createPlaceReader(): PlaceReader {
  let list: string | undefined;
  let level = 0;
  return {
    clear: () => {
      list = undefined;
      level = 0;
    },
    hear: (element, { val = '' }) => {
      if (element === 'numId') list = val;
      else if (element === 'ilvl') level = toLevel(val);
    },
    read: () => (list === undefined ? undefined : { list, level }),
  };
}

function toLevel(text: string): number {
  const level = Number.parseInt(text, 10);
  return Number.isNaN(level) ? 0 : Math.min(deepest, Math.max(0, level));
}

/**
 * Counts the items of a document as its readers see them: "2. ", "2.1 ", a dash where a list has
 * bullets, nothing outside lists. Letters and Roman numbers are given as numbers.
 */
export function createListCounter({ marks }: Lists): (place: ListPlace) => string {
  const countsOf = new Map<string, number[]>();
  return ({ list, level }) => {
    if (list === noList) return '';
    const mark = marks.get(`${list}.${String(level)}`);
    if (mark !== undefined) return mark;
    const counts = (countsOf.get(list) ?? []).slice(0, level + 1);
    for (let at = 0; at < level; at += 1) counts[at] ??= 1;
    counts[level] = (counts[level] ?? 0) + 1;
    countsOf.set(list, counts);
    return level === 0 ? `${String(counts[0])}. ` : `${counts.join('.')} `;
  };
}
