import { errorMessage, fail, succeed, type Result } from '../../base/result';
import type { Format, Inline, RichText } from '../../domain/inline';
import { parseTemplateField } from './parse-template-field';

/** What one level of brackets has gathered: finished alternatives and the one being read. */
interface Level {
  readonly alternatives: Inline[][];
  current: Inline[];
  /** Where the bracket stands. */
  readonly at: number;
}

/** How far a template is read. */
interface Reader {
  readonly template: string;
  position: number;
  text: string;
  readonly formats: Set<Format>;
  readonly outermost: Level;
  /** The brackets that are open, the innermost last. */
  readonly brackets: Level[];
}

const marks: readonly (readonly [string, Format])[] = [
  ['**', 'bold'],
  ['//', 'italic'],
  ['^^', 'superscript'],
];

/** Reads a template of a style (its grammar is described there) as rich text with fields and optional parts. */
export function parseTemplate(template: string): Result<RichText> {
  const reader: Reader = {
    template,
    position: 0,
    text: '',
    formats: new Set(),
    outermost: { alternatives: [], current: [], at: 0 },
    brackets: [],
  };
  while (reader.position < template.length) {
    const problem = step(reader);
    if (problem !== undefined) return failAt(reader, reader.position, problem);
  }
  flush(reader);
  const open = reader.brackets.at(-1);
  if (open !== undefined) return failAt(reader, open.at, 'a "[" that is never closed');
  return succeed(reader.outermost.current);
}

/** Reads one sign, field, mark or letter; returns what is wrong with it, if anything is. */
function step(reader: Reader): string | undefined {
  const character = reader.template.charAt(reader.position);
  switch (character) {
    case '\\':
      reader.text += reader.template.charAt(reader.position + 1);
      reader.position += 2;
      return undefined;
    case '{':
      return readField(reader);
    case '[':
      return openBracket(reader);
    case ']':
      return closeBracket(reader);
    default:
  }
  if (character === '|' && reader.brackets.length > 0) {
    endAlternative(reader);
    return undefined;
  }
  const mark = marks.find(([sign]) => reader.template.startsWith(sign, reader.position));
  // The slashes of an address are not a mark.
  if (mark !== undefined && !(mark[0] === '//' && reader.text.endsWith(':'))) {
    flush(reader);
    if (!reader.formats.delete(mark[1])) reader.formats.add(mark[1]);
    reader.position += 2;
    return undefined;
  }
  reader.text += character;
  reader.position += 1;
  return undefined;
}

function readField(reader: Reader): string | undefined {
  const end = reader.template.indexOf('}', reader.position);
  if (end < 0) return 'a "{" that is never closed';
  const field = parseTemplateField(reader.template.slice(reader.position + 1, end));
  if (field === undefined) {
    return 'a field that is not of the form {name}, {name:format} or {count|one=…|other=…}';
  }
  flush(reader);
  push(reader, field);
  reader.position = end + 1;
  return undefined;
}

function openBracket(reader: Reader): string | undefined {
  if (reader.brackets.length > 1) return 'a third "[" within brackets; optional parts nest once';
  flush(reader);
  reader.brackets.push({ alternatives: [], current: [], at: reader.position });
  reader.position += 1;
  return undefined;
}

function endAlternative(reader: Reader): void {
  flush(reader);
  const level = innermost(reader);
  level.alternatives.push(level.current);
  level.current = [];
  reader.position += 1;
}

function closeBracket(reader: Reader): string | undefined {
  if (reader.brackets.length === 0) return 'a "]" without a "["';
  flush(reader);
  const level = innermost(reader);
  reader.brackets.pop();
  // Brackets are at most two deep (see `openBracket`), which is what the type of optional parts allows.
  const optional = { type: 'optional', alternatives: [...level.alternatives, level.current] };
  innermost(reader).current.push(optional as Inline);
  reader.position += 1;
  return undefined;
}

function flush(reader: Reader): void {
  if (reader.text === '') return;
  push(reader, { type: 'text', text: reader.text });
  reader.text = '';
}

function push(reader: Reader, inline: Inline): void {
  const formats = [...reader.formats];
  innermost(reader).current.push(
    formats.length === 0 ? inline : ({ ...inline, formats } as Inline),
  );
}

function innermost(reader: Reader): Level {
  return reader.brackets.at(-1) ?? reader.outermost;
}

function failAt(reader: Reader, position: number, problem: string): Result<RichText> {
  const text = `The template “${reader.template}” has ${problem}, at character ${String(position + 1)}.`;
  return fail(errorMessage('template.syntax', text));
}
