import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import type { Outline, OutlineBlock } from '../../../support/docx/outline';
import { readOutline } from '../../../support/docx/read-outline';
import { readPackage } from '../../../support/docx/read-package';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../../../support/libreoffice';
import { arabicReport } from './other-scripts';
import { richReport } from './rich-report';

const reason = libreOfficeAvailable ? '' : ` (skipped: ${libreOfficeMissing})`;

test.skipIf(!libreOfficeAvailable)(
  `headings, lists, notes, tables, comments and anchors survive LibreOffice${reason}`,
  async () => {
    const files = [richReport(), sampleReportTree(), arabicReport()].map(writeDocx);
    const returned = await convertWithLibreOffice(files, 'docx');
    expect(returned.map((file) => whatLasts(readOutline(file)))).toEqual(
      files.map((file) => whatLasts(readOutline(file))),
    );
    const properties = returned.map((file) => readPackage(file).text('docProps/custom.xml'));
    for (const part of properties) expect(part).toContain('rapporteur.manifestHash');
  },
);

/** What of an outline LibreOffice 7.4 keeps: it renames built-in styles and bullets, and forgets whom a reply answers. */
function whatLasts({ blocks, comments }: Outline): unknown {
  return {
    blocks: blocks.map(lastingBlock),
    comments: comments
      .map(({ author, text, about, isResolved }) => ({ author, text, about, isResolved }))
      .toSorted((one, other) => one.text.localeCompare(other.text)),
  };
}

function lastingBlock(block: OutlineBlock): unknown {
  if (block.type === 'table') {
    return block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(lastingBlock) })),
    );
  }
  const { list, headingLevel, text, notes, bookmarks, images } = block;
  const label = list?.format === 'bullet' ? { level: list.level, format: 'bullet' } : list;
  return { headingLevel, text, notes, images, label, bookmarks: bookmarks.toSorted() };
}
