import { spawnSync } from 'node:child_process';
import { hasProgram } from './run-program';

/** Whether pandoc is installed; give its opposite to `test.skipIf`. */
export const pandocAvailable = hasProgram('pandoc');

/** What pandoc makes of GitHub's Markdown: "plain" text, or "html" that is well-formed as XML. */
export function renderMarkdown(markdown: string, to: 'plain' | 'html'): string {
  const run = spawnSync('pandoc', ['-f', 'gfm+footnotes', '-t', to, '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(`pandoc failed: ${run.stderr}`);
  // A line break in a table is HTML that pandoc passes on as it is.
  const html = `<html><body>${run.stdout.replaceAll('<br>', '<br/>')}</body></html>`;
  return to === 'plain' ? run.stdout : html;
}
