import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lintDocx, lintRules } from '../support/docx/lint-docx';
import { buildSamplePackage } from '../support/docx/sample-package';
import { plantedFaults } from './planted-faults';

test('the sample has no fault', () => {
  expect(lintDocx(buildSamplePackage())).toEqual([]);
});

describe.each(lintRules)('the rule $name', ({ name }) => {
  const faults = plantedFaults.filter(({ rule }) => rule === name);

  test('has a fault to find', () => {
    expect(faults.length).toBeGreaterThan(0);
  });

  test.each(faults)('alone finds $what, and says where', ({ rule, edits }) => {
    const findings = lintDocx(buildSamplePackage(edits));
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    for (const finding of findings) {
      expect(finding.part).toMatch(/\.(xml|rels)$/);
      expect(finding.where).not.toBe('');
    }
  });
});

test('a rule may be excepted', () => {
  const edits = [{ part: 'word/document.xml', find: '<w:tblHeader/>', replace: '' }];
  expect(lintDocx(buildSamplePackage(edits), { except: ['header-row-missing'] })).toEqual([]);
});

test('bytes that are not UTF-8 are illegal characters', () => {
  const parts = unzipSync(buildSamplePackage());
  const loneSurrogate = new Uint8Array([0xed, 0xa0, 0x80]);
  const core = parts['docProps/core.xml'] ?? new Uint8Array();
  const at = new TextDecoder().decode(core).indexOf('Report of the');
  parts['docProps/core.xml'] = Uint8Array.from([
    ...core.slice(0, at),
    ...loneSurrogate,
    ...core.slice(at),
  ]);
  expect(lintDocx(zipSync(parts)).map(({ rule, part }) => [rule, part])).toEqual([
    ['illegal-character', 'docProps/core.xml'],
  ]);
});
