/**
 * Times the export to DOCX beside pandoc, which writes the same content from Markdown: whole
 * processes of the built command line, in pairs, so that what the machine does besides meets both.
 * Run with `npm run bench`; it fails where a bound is not kept.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchContent } from './bench-meeting.ts';
import { measureProcess, median } from './measure-process.ts';
import type { ProcessCost } from './measure-process.ts';

interface Bound {
  readonly paragraphs: number;
  readonly pairs: number;
  /** The largest share of pandoc's time and memory. */
  readonly time: number;
  readonly memory?: number;
}

const bounds: readonly Bound[] = [
  { paragraphs: 1_000, pairs: 15, time: 0.9 },
  { paragraphs: 10_000, pairs: 7, time: 0.4, memory: 1 },
];

const command = join(import.meta.dirname, '../../out/cli/rapporteur.mjs');

function runPairs({ paragraphs, pairs }: Bound, folder: string): readonly ProcessCost[][] {
  const { meeting, markdown } = benchContent(paragraphs);
  const minutes = join(folder, 'bench.minutes');
  const source = join(folder, 'bench.md');
  const target = join(folder, 'bench.docx');
  writeFileSync(minutes, JSON.stringify({ format: 'rapporteur-minutes', version: 1, meeting }));
  writeFileSync(source, markdown);
  const ours = [command, 'export', minutes, '--to', 'docx', '--out', target];
  const theirs = ['--from', 'markdown', '--output', join(folder, 'pandoc.docx'), source];
  const costs: ProcessCost[][] = [];
  // The first pair warms the disk's cache and does not count.
  for (let pair = -1; pair < pairs; pair += 1) {
    rmSync(target, { force: true });
    const cost = [measureProcess(process.execPath, ours), measureProcess('pandoc', theirs)];
    if (pair >= 0) costs.push(cost);
  }
  return costs;
}

function report(bound: Bound, costs: readonly ProcessCost[][]): boolean {
  const of = (index: number, what: keyof ProcessCost): number =>
    median(costs.map((pair) => pair[index]?.[what] ?? Number.NaN));
  const time = median(costs.map(([ours, theirs]) => (ours?.seconds ?? 0) / (theirs?.seconds ?? 1)));
  const memory = of(0, 'megabytes') / of(1, 'megabytes');
  const isKept = time <= bound.time && memory <= (bound.memory ?? Infinity);
  const cells = [
    String(bound.paragraphs),
    `${of(0, 'seconds').toFixed(2)} s`,
    `${of(1, 'seconds').toFixed(2)} s`,
    `${time.toFixed(2)} (at most ${bound.time})`,
    `${of(0, 'megabytes').toFixed(0)} MB`,
    `${of(1, 'megabytes').toFixed(0)} MB`,
    `${memory.toFixed(2)}${bound.memory === undefined ? '' : ` (at most ${bound.memory})`}`,
    isKept ? 'kept' : 'NOT KEPT',
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return isKept;
}

if (!existsSync(command)) throw new Error('Build the command line first: npm run build:cli');
const folder = mkdtempSync(join(tmpdir(), 'bench-docx-'));
try {
  console.log('Medians of whole processes; the ratio is the median of the pairs.\n');
  console.log('| paragraphs | rapporteur | pandoc | ratio | rapporteur | pandoc | ratio | bound |');
  console.log('|---|---|---|---|---|---|---|---|');
  const kept = bounds.map((bound) => report(bound, runPairs(bound, folder)));
  if (kept.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
