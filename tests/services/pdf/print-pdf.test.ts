import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../electron/services/pdf/find-browser';
import { printPdf } from '../../../electron/services/pdf/print-pdf';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import { sampleReportTree } from '../../builders/sample-report-tree';
import { pdfFacts, pdfStructure, pdfText, pdfToolsAvailable } from '../../support/pdf';

const canPrint = (await findBrowser()).ok && pdfToolsAvailable;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-pdf-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function print(html: string): Promise<Uint8Array> {
  const printed = await printPdf(html);
  if (!printed.ok) throw new Error(printed.messages[0]?.text);
  return printed.value;
}

/** A program that stands in for a browser. */
async function makeProgram(script: string): Promise<string> {
  const path = join(folder, 'browser');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

test.skipIf(!canPrint)(
  'a report becomes a tagged PDF with title, outline, numbered pages and its header',
  async () => {
    const pdf = await print(writeHtml(sampleReportTree()));
    const facts = await pdfFacts(pdf);
    expect([facts.get('Title'), facts.get('Tagged'), facts.get('Pages')]).toEqual([
      'Summary report',
      'yes',
      '4',
    ]);
    expect(facts.get('Page size')).toContain('A4');
    expect(new TextDecoder('latin1').decode(pdf)).toContain('/Outlines');
    const pages = (await pdfText(pdf)).split('\f').slice(0, 4);
    pages.forEach((page, index) => {
      expect(page).toContain('DRAFT – Working Group on Tides');
      expect(page).toContain(`Page ${index + 1} of 4`);
    });
  },
  60_000,
);

test.skipIf(!canPrint)(
  'the PDF tells screen readers its headings, lists, table headers and notes',
  async () => {
    const structure = await pdfStructure(await print(writeHtml(sampleReportTree())));
    const names = new Set(structure.match(/(?<=^ *)[A-Z]\w*/gmu));
    const wanted = ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'Table', 'TR', 'TH', 'TD', 'Link'];
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  },
  60_000,
);

test.skipIf(!canPrint)(
  'a lying page lies, and American paper has its own size',
  async () => {
    const report = sampleReportTree();
    const [, annex] = report.runs;
    const letter = { ...report.page, width: 215.9, height: 279.4 };
    const pdf = await print(
      writeHtml(sampleReportTree({ page: letter, runs: [annex!], threads: [] })),
    );
    expect((await pdfFacts(pdf)).get('Page size')).toMatch(/^79[12]\S* x 61[12]/u);
  },
  60_000,
);

test.skipIf(!canPrint)(
  'nothing is fetched while printing, whatever the page asks for',
  async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await print(
        `<p>x<img src="http://127.0.0.1:${port}/a.png"/><img src="http://localhost:${port}/b.png"/></p>`,
      );
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  },
  60_000,
);

test.skipIf(!canPrint)(
  'nothing is left behind in the folder for temporary files',
  async () => {
    await print('<p>x</p>');
    expect((await readdir(folder)).filter((name) => name.startsWith('rapporteur'))).toEqual([]);
  },
  60_000,
);

test('a browser that does not end is stopped with its helpers, and that is told', async () => {
  const started = join(folder, 'started');
  const browser = await makeProgram(`sh -c 'sleep 1; touch "${started}"' & sleep 30`);
  const printed = await printPdf('<p>x</p>', { browser, timeout: 300 });
  expect(printed.messages.map((message) => message.code)).toEqual(['pdf.late']);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await readdir(folder)).toEqual(['browser']);
});

test('a browser that fails is quoted', async () => {
  const browser = await makeProgram('echo "no display" >&2; exit 3');
  const printed = await printPdf('<p>x</p>', { browser });
  expect(printed.messages).toEqual([
    {
      severity: 'error',
      code: 'pdf.not-printed',
      text: `The browser ${browser} ended without a PDF (exit code 3). What it said last: no display`,
    },
  ]);
});

test('a browser that is cut off in the middle of the file has not printed', async () => {
  const browser = await makeProgram(
    'for flag; do case "$flag" in --print-to-pdf=*) printf "%%PDF-1.4 half" > "${flag#*=}";; esac; done',
  );
  const printed = await printPdf('<p>x</p>', { browser });
  expect(printed.messages.map((message) => message.code)).toEqual(['pdf.not-printed']);
});

test('a browser that is not there is told by its path', async () => {
  const browser = join(folder, 'missing');
  const printed = await printPdf('<p>x</p>', { browser });
  expect(printed.messages.map(({ code, text }) => [code, text.includes(browser)])).toEqual([
    ['pdf.not-started', true],
  ]);
});
