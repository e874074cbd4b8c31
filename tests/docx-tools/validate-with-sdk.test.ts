import { expect, test } from 'vitest';
import { buildSamplePackage } from '../support/docx/sample-package';
import { sdkAvailable, sdkMissing, validateWithSdk } from '../support/docx/validate-with-sdk';

const name = sdkAvailable ? '' : ` (skipped: ${sdkMissing})`;

test.skipIf(!sdkAvailable)(
  `the SDK finds nothing in the sample and names what is out of order${name}`,
  async () => {
    const disordered = buildSamplePackage([
      {
        part: 'word/styles.xml',
        find: '<w:keepNext/><w:outlineLvl w:val="0"/>',
        replace: '<w:outlineLvl w:val="0"/><w:keepNext/>',
      },
    ]);
    const [clean, broken, unreadable] = await validateWithSdk([
      buildSamplePackage(),
      disordered,
      new Uint8Array([1, 2, 3]),
    ]);
    expect(clean).toEqual([]);
    expect(broken).toMatchObject([{ errorType: 'Schema', path: '/word/styles.xml' }]);
    expect(unreadable).toMatchObject([{ errorType: 'Exception', path: null }]);
  },
);
