import { runCommandLine } from '../../electron/cli/main';
import type { Terminal } from '../../electron/cli/terminal';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly said: readonly string[];
}

/** Runs the command line in this process, standing in `folder`; that folder's path reads FOLDER in what it said. */
export async function runInFolder(
  folder: string,
  words: readonly string[],
  options: Partial<Pick<Terminal, 'isScreen' | 'interruption'>> = {},
): Promise<Run> {
  const printed: Buffer[] = [];
  const said: string[] = [];
  const code = await runCommandLine(words, {
    folder,
    isScreen: false,
    version: '9.9.9',
    now: () => new Date('2030-03-25T09:00:00Z'),
    print: async (output) => void printed.push(Buffer.from(output as string)),
    say: (line) => void said.push(line.replaceAll(folder, 'FOLDER')),
    interruption: () => new AbortController().signal,
    ...options,
  });
  const output = Buffer.concat(printed).toString('utf8').replaceAll(folder, 'FOLDER');
  return { code, output, said };
}
