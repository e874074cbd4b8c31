import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from '../../../../shared/report/writers/docx/parts/base64';
import { imageSize } from '../../../../shared/report/writers/docx/parts/image-size';
import { redSquare } from './rich-report';

test('base64 is decoded as Node decodes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});

test('the size of a PNG is read from its head', () => {
  expect(imageSize(decodeBase64(redSquare))).toEqual({ width: 8, height: 8 });
});

test('the size of a JPEG is read from its frame, behind other segments', () => {
  const application = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, 0xc2, 0, 11, 8, 0, 30, 1, 44, 1, 1, 0x11, 0];
  expect(imageSize(new Uint8Array([0xff, 0xd8, ...application, ...frame]))).toEqual({
    width: 300,
    height: 30,
  });
});

test('no bytes make reading the size fail', () => {
  const heads = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8],
    [0xff, 0xd8, 0xff, 0xe0, 0, 0],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 40 }), (head, rest) => {
      const size = imageSize(new Uint8Array([...head, ...rest]));
      expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
    }),
  );
});
