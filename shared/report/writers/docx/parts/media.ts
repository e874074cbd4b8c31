import type { ImageBlock } from '../../../report';
import { decodeBase64 } from './base64';

/** An image of the package: its path below `word/`, the id of its relationships, and its bytes. */
export interface MediaFile {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The images of the report, each stored once. */
export interface Media {
  readonly add: (mediaType: ImageBlock['mediaType'], data: string) => MediaFile;
  readonly all: () => readonly MediaFile[];
}

const endings = { 'image/png': 'png', 'image/jpeg': 'jpeg' } as const;

/** Collects the images of a report. */
export function createMedia(): Media {
  const files = new Map<string, MediaFile>();
  return {
    add: (mediaType, data) => {
      const known = files.get(data);
      if (known !== undefined) return known;
      const number = String(files.size + 1);
      const path = `media/image${number}.${endings[mediaType]}`;
      const file = { id: `rIdImage${number}`, path, bytes: decodeBase64(data) };
      files.set(data, file);
      return file;
    },
    all: () => [...files.values()],
  };
}
