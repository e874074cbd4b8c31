import { isSafeLink } from '../../../base/links';
import type { RunFormat } from '../../report';
import { escapeMarkdown, escapeProse } from './escape-markdown';

/** Text in one format, with its white space already joined. */
export interface Run {
  readonly text: string;
  readonly formats: readonly RunFormat[];
  readonly link?: string;
}

/** What stands next to a run: signs of Markdown there would run into its own. */
export interface Neighbours {
  readonly before: string;
  readonly after: 'space' | 'text' | 'format';
}

const tags: readonly (readonly [RunFormat, string])[] = [
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 'del'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

/** Writes a run with its format and link; white space at its ends stands outside, as Markdown demands. */
export function writeRun(run: Run, neighbours: Neighbours): string {
  const [, lead = '', core = '', trail = ''] = /^( *)(.*?)( *)$/u.exec(run.text) ?? [];
  if (core === '') return run.text;
  return lead + writeCore({ ...run, text: core }, neighbours) + trail;
}

function writeCore(run: Run, neighbours: Neighbours): string {
  if (run.link === undefined || !isSafeLink(run.link)) {
    return writeFormats(escapeProse(run.text), run.formats, neighbours);
  }
  const hasReference = /&#?\w+;/u.test(run.link);
  if (run.text === run.link && run.formats.length === 0 && !hasReference) return `<${run.link}>`;
  const inner = writeFormats(escapeMarkdown(run.text), run.formats, { before: '', after: 'space' });
  return `[${inner}](${destinationOf(run.link)})`;
}

function destinationOf(link: string): string {
  const address = link.replace(/&(?=#?\w+;)/gu, '&amp;');
  return /[()]/u.test(address) ? `<${address}>` : address;
}

function writeFormats(text: string, formats: readonly RunFormat[], neighbours: Neighbours): string {
  const signs = signsOf(formats);
  if (signs !== undefined && isClear(text, neighbours)) return signs + text + signs;
  return tags.reduce(
    (content, [format, tag]) =>
      formats.includes(format) ? `<${tag}>${content}</${tag}>` : content,
    text,
  );
}

/**
 * Whether signs around this text are read as a format: by CommonMark's rules for flanking, kept a
 * little stricter, and without signs next to signs.
 */
function isClear(text: string, { before, after }: Neighbours): boolean {
  const isStartClear = /^[\p{L}\p{N}]/u.test(text)
    ? !/[*~_\\]/u.test(before)
    : /^[ \n]?$/u.test(before);
  const isEndClear = /[\p{L}\p{N}]$/u.test(text) ? after !== 'format' : after === 'space';
  return isStartClear && isEndClear;
}

/** The signs for formats that Markdown can write; other formats and mixtures of them take HTML's tags. */
function signsOf(formats: readonly RunFormat[]): string | undefined {
  switch ([...formats].sort().join(' ')) {
    case '':
      return '';
    case 'bold':
      return '**';
    case 'italic':
      return '*';
    case 'bold italic':
      return '***';
    case 'strikethrough':
      return '~~';
    default:
      return undefined;
  }
}
