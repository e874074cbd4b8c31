import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCode } from '../services/describe-file-error';
import { runCommandLine } from './main';
import type { Terminal } from './terminal';

function write(output: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(output, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}

/** Who reads only the beginning, as `head` does, closes the pipe; that is no failure of ours. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * Runs the command line in this process. Paths are taken from where the person stands: as a script
 * of this package, npm changes the folder and leaves the former in INIT_CWD. A script of another
 * package means paths from that package's folder, as scripts do.
 * @param description the package's own package.json, which has the version.
 */
export async function runProcess(description: URL): Promise<void> {
  endQuietlyWhenNobodyReads();
  const { name, version } = JSON.parse(readFileSync(description, 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const { npm_package_name: script, INIT_CWD: started } = process.env;
  const terminal: Terminal = {
    folder: resolve(script === name ? (started ?? '.') : '.'),
    isScreen: process.stdout.isTTY,
    version,
    now: () => new Date(),
    print: write,
    say: (line) => process.stderr.write(`${line}\n`),
    interruption: () => {
      const abort = new AbortController();
      process.once('SIGINT', () => abort.abort());
      return abort.signal;
    },
  };
  process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
}
