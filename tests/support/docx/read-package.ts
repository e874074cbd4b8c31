import { unzipSync } from 'fflate';
import { parseXml } from './xml';
import type { XmlElement } from './xml';

/** An opened DOCX: its parts by path ("word/document.xml"). */
export interface DocxPackage {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array | undefined;
  readonly text: (path: string) => string | undefined;
  /** The parsed part, parsed once; undefined when it is missing, an Error when it is not well-formed. */
  readonly xml: (path: string) => XmlElement | undefined;
}

/** Opens a DOCX in memory; throws when the bytes are no ZIP file. */
export function readPackage(file: Uint8Array): DocxPackage {
  const parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')));
  const parsed = new Map<string, XmlElement>();
  const bytes = (path: string): Uint8Array | undefined => parts.get(path);
  const text = (path: string): string | undefined => {
    const part = parts.get(path);
    return part === undefined ? undefined : new TextDecoder().decode(part);
  };
  const xml = (path: string): XmlElement | undefined => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const source = text(path);
    if (source === undefined) return undefined;
    const root = parseXml(source);
    parsed.set(path, root);
    return root;
  };
  return { paths: [...parts.keys()], bytes, text, xml };
}
