import type { Inline } from '../../../../../shared/domain/inline';
import type { Shape } from '../../../../../shared/domain/shape';
import { cleanText } from '../../../../../shared/base/text';
import { formatSchema } from '../../../../../shared/domain/inline';
import { joinRuns } from '../../../codec/join-runs';
import type { PastedBlock } from '../pasted';
import type { OpenList } from './list-item';
import type { RunStyle } from './run-style';

/** Gathers runs into blocks while HTML is walked. */
export interface BlockWriter {
  /** Ends the open block, if it has words, and begins one of this shape. */
  readonly beginBlock: (shape: Shape) => void;
  /** Begins an item of a list; the first of a list that starts later keeps its number. */
  readonly beginItem: (list: OpenList | undefined, level: number) => void;
  /** Begins a paragraph, unless an item, heading or quote without words is open: then that goes on. */
  readonly continueBlock: () => void;
  readonly endBlock: () => void;
  readonly text: (text: string, style: RunStyle, keepsSpace: boolean) => void;
  readonly lineBreak: () => void;
  readonly whole: (block: PastedBlock) => void;
  readonly blocks: () => readonly PastedBlock[];
}

const paragraph: Shape = { type: 'paragraph' };

/** Makes a writer without blocks. */
export function createBlockWriter(): BlockWriter {
  const written: PastedBlock[] = [];
  const started = new Set<OpenList>();
  let shape: Shape = paragraph;
  let level = 0;
  let runs: Inline[] = [];

  function flush(): void {
    const content = trimmed(joinRuns(runs));
    if (content.length > 0) written.push({ shape, level, content });
    runs = [];
  }

  function begin(next: Shape, nextLevel: number): void {
    flush();
    shape = next;
    level = nextLevel;
  }

  return {
    beginBlock: (next) => {
      begin(next, 0);
    },
    beginItem: (list, itemLevel) => {
      const first = list?.start !== undefined && !started.has(list);
      if (list !== undefined) started.add(list);
      begin(
        {
          type: 'item',
          marker: list?.marker ?? 'bullet',
          ...(first ? { start: list.start } : {}),
        },
        itemLevel,
      );
    },
    continueBlock: () => {
      if (shape.type !== 'paragraph' && joinRuns(runs).length === 0) return;
      begin(shape.type === 'quote' ? shape : paragraph, 0);
    },
    endBlock: () => {
      const had = runs.length > 0;
      flush();
      if (had) {
        shape = shape.type === 'quote' ? shape : paragraph;
        if (shape.type === 'paragraph') level = 0;
      }
    },
    text: (text, style, keepsSpace) => {
      const words = cleanText(keepsSpace ? text : text.replace(/[ \t\r\n\f]+/gu, ' '));
      const lines = keepsSpace ? words.split(/\r?\n/u) : [words];
      lines.forEach((line, index) => {
        if (index > 0) runs.push({ type: 'break' });
        if (line !== '') runs.push(toRun(line, style));
      });
    },
    lineBreak: () => {
      runs.push({ type: 'break' });
    },
    whole: (block) => {
      flush();
      shape = paragraph;
      level = 0;
      written.push(block);
    },
    blocks: () => written,
  };
}

function toRun(text: string, { formats, link, language }: RunStyle): Inline {
  const set = formatSchema.options.filter((format) => formats.has(format));
  return {
    type: 'text',
    text,
    ...(set.length > 0 ? { formats: set } : {}),
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Without white space at both ends, doubled spaces where runs meet, and breaks at the ends. */
function trimmed(runs: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const afterSpace =
      last === undefined ||
      last.type === 'break' ||
      (last.type === 'text' && last.text.endsWith(' '));
    if (run.type === 'text') {
      const text = afterSpace ? run.text.replace(/^ +/u, '') : run.text;
      if (text !== '') kept.push({ ...run, text });
    } else if (last !== undefined) {
      kept.push(run);
    }
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.type === 'text' ? last.text.replace(/[ \u00a0]+$/u, '') : '';
    if (last.type === 'text' && text === last.text) break;
    kept.pop();
    if (last.type === 'text' && text !== '') {
      kept.push({ ...last, text });
      break;
    }
    if (last.type !== 'text' && last.type !== 'break') {
      kept.push(last);
      break;
    }
  }
  return kept;
}
