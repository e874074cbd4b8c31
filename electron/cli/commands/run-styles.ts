import { basename, extname } from 'node:path';
import { writeStyle } from '../../../shared/format/style';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import type { Call } from '../command';
import { messages } from '../messages';
import { writeOutput } from '../output';
import type { ExitCode, Terminal } from '../terminal';
import { exitCodes } from '../terminal';
import { wrongUsage } from '../wrong-usage';

/** The id of a copy: the name of its file in the letters that ids have, and never the original's. */
function toStyleId(out: string, original: string): string {
  const name = basename(out, extname(out)).replace(/\.style$/u, '');
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 64);
  const isTaken = builtInStyles.some((style) => style.id === id);
  return id === '' || isTaken ? `${original}-copy` : id;
}

async function copyStyle(
  id: string,
  out: string,
  { flags }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const original = builtInStyles.find((style) => style.id === id);
  if (original === undefined) {
    const known = builtInStyles.map((style) => style.id);
    return wrongUsage(messages.styles.unknownStyle(id, known), terminal, 'styles');
  }
  const copy = {
    ...original,
    id: toStyleId(out, id),
    name: messages.styles.copyName(original.name),
    basis: original.id,
  };
  const bytes = Buffer.from(writeStyle(copy));
  const replaces = flags.has('force') ? 'any' : 'none';
  return writeOutput({ bytes, out, name: `${copy.id}.json`, replaces, canForce: true }, terminal);
}

/** `rapporteur styles`: lists the built-in report styles, or copies one into a file to be changed. */
export async function runStyles(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { copy, out } = call.values;
  if (copy !== undefined) {
    return out === undefined
      ? wrongUsage(messages.styles.copyNeedsOut, terminal, 'styles')
      : copyStyle(copy, out, call, terminal);
  }
  if (out !== undefined) return wrongUsage(messages.styles.outNeedsCopy, terminal, 'styles');
  const styles = builtInStyles.map(({ id, name, source }) => ({ id, name, source }));
  const longest = Math.max(...styles.map(({ id }) => id.length));
  const list = styles.map(({ id, name }) => `${id.padEnd(longest)}  ${name}\n`).join('');
  await terminal.print(call.flags.has('json') ? `${JSON.stringify({ styles }, null, 2)}\n` : list);
  return exitCodes.done;
}
