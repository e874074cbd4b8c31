import { xmlPart } from '../xml/xml-part';
import type { PackagePart } from './package-part';

const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const byEnding = [
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
] as const;

/** The list of the media types of a package's parts, `[Content_Types].xml`. */
export function contentTypesPart(parts: readonly PackagePart[]): PackagePart {
  const defaults = byEnding
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('');
  const overrides = parts
    .map(({ path, type }) =>
      type === undefined ? '' : `<Override PartName="/${path}" ContentType="${type}"/>`,
    )
    .join('');
  const content = xmlPart(`<Types xmlns="${namespace}">${defaults}${overrides}</Types>`);
  return { path: '[Content_Types].xml', content };
}
