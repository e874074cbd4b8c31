/** The size of an image in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const pngHeader = [0x89, 0x50, 0x4e, 0x47];

/** Reads the size from the head of a PNG or JPEG; none when it is damaged or of another kind. */
export function imageSize(bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngHeader.every((byte, index) => bytes[index] === byte)
    ? pngSize(view)
    : jpegSize(view);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

// The first chunk of a PNG holds width and height (ISO 15948, 11.2.2).
function pngSize(view: DataView): PixelSize | undefined {
  if (view.byteLength < 24) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

// A JPEG is a row of segments; the one that begins a frame holds height and width (ITU T.81, B.2.2).
function jpegSize(view: DataView): PixelSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
