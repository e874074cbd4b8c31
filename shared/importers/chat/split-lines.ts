/** A line of a text file: its number from 1, its words without the spaces at the end, and how far it is indented. */
export interface TextLine {
  readonly number: number;
  /** Without spaces at either end. */
  readonly text: string;
  /** The spaces and tabs in front of it. */
  readonly indent: string;
}

/** The lines of a text, whatever ends them; the byte order mark in front is dropped. */
export function splitLines(text: string): readonly TextLine[] {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = bare.split(/\r\n?|\n/u);
  // A last line break ends the last line, it does not begin one.
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => {
    const words = line.trimStart();
    return {
      number: at + 1,
      text: words.trimEnd(),
      indent: line.slice(0, line.length - words.length),
    };
  });
}
