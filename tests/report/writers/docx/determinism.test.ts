import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import { hasProgram, runProgram } from '../../../support/run-program';
import { temporaryFolder } from '../../../support/temporary-folder';
import { richReport } from './rich-report';

test('equal reports give equal bytes in every process, time zone, language and Node', async () => {
  const folder = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./print-hash.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'print-hash.mjs' } },
    },
  });
  const script = join(folder, 'print-hash.mjs');
  const otherNode = hasProgram('/usr/bin/node') ? '/usr/bin/node' : process.execPath;
  const runs = [
    ['TZ=UTC', 'LANG=C', process.execPath],
    ['TZ=Pacific/Apia', 'LANG=fr_FR.UTF-8', process.execPath],
    ['TZ=America/St_Johns', 'LANG=C', otherNode],
  ];
  const printed: string[] = [];
  for (const run of runs) {
    const { output } = await runProgram('env', [...run, script]);
    printed.push(new TextDecoder().decode(output));
  }
  const here = [sampleReportTree(), richReport()].map(
    (report) => `${createHash('sha256').update(writeDocx(report)).digest('hex')}\n`,
  );
  expect(printed).toEqual(runs.map(() => here.join('')));
});

test('a second document of one process has the same bytes as the first', () => {
  const first = writeDocx(richReport());
  writeDocx(sampleReportTree());
  expect(writeDocx(richReport())).toEqual(first);
});
