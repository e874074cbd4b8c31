import { markerOfSign } from '../kinds/list-sign';
import type { PastedBlock } from './pasted';

/**
 * Plain text as blocks: every line that is not empty is one. A sign such as "-", "•" or "1." before a
 * space makes it an item, where more than one line of the text begins so; its level is by its indent.
 */
export function readPlainText(text: string): readonly PastedBlock[] {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const parsed = lines.map(parseLine);
  const isList = parsed.filter(({ sign }) => sign !== undefined).length > 1;
  const depths = [...new Set(parsed.map(({ indent }) => indent))].sort((one, other) => one - other);
  return parsed.map(({ indent, sign, words, whole }) => {
    if (!isList || sign === undefined) {
      return { shape: { type: 'paragraph' }, level: 0, content: [{ type: 'text', text: whole }] };
    }
    return {
      shape: { type: 'item', marker: sign },
      level: Math.min(8, depths.indexOf(indent)),
      content: [{ type: 'text', text: words }],
    };
  });
}

function parseLine(line: string) {
  const [, space = '', sign = '', words = ''] = /^(\s*)(?:(\S{1,4})\s+)?(.*)$/u.exec(line) ?? [];
  const indent = space.replaceAll('\t', '    ').length;
  const marker =
    markerOfSign(sign) ?? (/^\d{1,2}[.)]$/u.test(sign) ? laterNumber(sign) : undefined);
  return { indent, sign: marker, words: words.trimEnd(), whole: line.trim() };
}

function laterNumber(sign: string): '1.' | '1)' {
  return sign.endsWith(')') ? '1)' : '1.';
}
