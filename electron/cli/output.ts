import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { replaceFile } from '../services/atomic-file';
import { messages } from './messages';
import { sayMessages } from './say-messages';
import type { ExitCode, Terminal } from './terminal';
import { exitCodes } from './terminal';

/** Something to be written, and what may stand in its way. */
export interface Output {
  readonly bytes: Uint8Array;
  /** Where to, as `--out` says: `-` for standard output, a folder, or a file. */
  readonly out: string;
  /** The file's name where `out` is a folder. */
  readonly name: string;
  /** Whether an existing file is replaced: any, one with the same extension as `name`, or none. */
  readonly replaces: 'any' | 'sameKind' | 'none';
  /** Whether `--force` can change that. */
  readonly canForce: boolean;
  /** The file that was read, which is never replaced. */
  readonly input?: string;
  /** Whether the bytes mean nothing on a screen. */
  readonly binary?: boolean;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return one === other;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Why a file is not written there, if it is not. */
async function findObstacle(output: Output, path: string): Promise<string | undefined> {
  if (output.input !== undefined && (await isSameFile(path, output.input))) {
    return messages.isInput(path);
  }
  if (output.replaces === 'any' || !(await exists(path))) return undefined;
  const isSameKind = extname(path).toLowerCase() === extname(output.name).toLowerCase();
  if (output.replaces === 'sameKind' && isSameKind) return undefined;
  return output.canForce ? messages.exists(path) : messages.existsForGood(path);
}

/** Writes what a command made, as a whole or not at all, and says where; or says why not. */
export async function writeOutput(output: Output, terminal: Terminal): Promise<ExitCode> {
  if (output.out === '-') {
    if (output.binary === true && terminal.isScreen) {
      terminal.say(messages.screenNeedsPath);
      return exitCodes.wrongUsage;
    }
    await terminal.print(output.bytes);
    return exitCodes.done;
  }
  const wished = resolve(terminal.folder, output.out);
  const path = (await isFolder(wished)) ? join(wished, output.name) : wished;
  const obstacle = await findObstacle(output, path);
  if (obstacle !== undefined) {
    terminal.say(obstacle);
    return exitCodes.failed;
  }
  const written = await replaceFile(path, output.bytes);
  sayMessages(written.messages, terminal);
  if (!written.ok) return exitCodes.failed;
  terminal.say(messages.written(path));
  return exitCodes.done;
}
